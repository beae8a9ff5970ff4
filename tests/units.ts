import { unitWords } from '../src/language/units.ts';
import { unitsSchema } from '../src/model/unit.ts';
import { readCatalogue } from './catalogue/catalogue-file.ts';

/** The units of content/catalogue/units.yaml, without which the parser reads no amounts. */
export const units = unitsSchema.parse(readCatalogue('units.yaml'));

/** Their words. */
export const words = unitWords(units);
