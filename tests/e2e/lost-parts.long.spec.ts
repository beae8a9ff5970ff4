import { test } from '@playwright/test';
import { FAULTS, losePart } from './lose-part.ts';
import { LOST_PARTS } from './lost-parts.ts';

for (const part of LOST_PARTS)
  for (const [fault, inject] of Object.entries(FAULTS))
    test(`where ${part.name} ${fault}, a reader at ${part.width ?? 1440} px can go on`, ({
      page,
    }) => losePart(page, part, inject));
