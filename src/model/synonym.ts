import { z } from 'zod';

/** content/catalogue/synonyms.yaml: what readers call something that the text calls otherwise and no indicator stands for. */
export const synonymSchema = z.object({
  says: z.string().describe('as readers type it: 发改委'),
  means: z.string().describe('as the texts have it, a string that stands there: 发展和改革委员会'),
});

export const synonymsSchema = z.array(synonymSchema);

export type CatalogueSynonym = z.infer<typeof synonymSchema>;
