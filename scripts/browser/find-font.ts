import { spawnSync } from 'node:child_process';
import { fontInstalls } from './installs.ts';
import { carryOut, thisMachine } from './machine.ts';

/** Families that can show Chinese, as fontconfig lists them; null where there is no fontconfig to ask. */
function chineseFamilies(): string[] | null {
  const asked = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (asked.error || asked.status !== 0) return null;
  return asked.stdout.split('\n').filter(Boolean);
}

/**
 * Makes sure that Chinese text can be drawn; installs a font where there is none, and says what it did.
 * @throws when there is no Chinese font and none can be installed
 */
export function findFont(): void {
  const machine = thisMachine();
  if (machine.platform !== 'linux') return;
  const families = chineseFamilies();
  if (families?.length) {
    console.log(`font: ${families.length} Chinese families, among them ${families.sort()[0]}`);
    return;
  }
  for (const install of fontInstalls(machine)) {
    console.log(`font: no Chinese one found, installing ${install.name}`);
    if (carryOut(install) && chineseFamilies()?.length) {
      console.log(`font: ${install.name} (installed now)`);
      return;
    }
  }
  throw new Error(
    'font: expected a font that can show Chinese (fc-list :lang=zh-cn), found none and could install none. ' +
      'Install fonts-noto-cjk or another.',
  );
}
