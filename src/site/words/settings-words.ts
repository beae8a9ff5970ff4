/** 显示: how the page looks, as the reader sets it. */
export const SETTINGS = '显示';

/** What a setting is called, and each of its choices by the value that public/display.js knows; '' is what holds unasked. */
interface Setting {
  name: string;
  choices: Record<string, string>;
}

/** The settings by the key that public/display.js knows, in the order they are shown. */
export const SETTING: Record<string, Setting> = {
  size: { name: '字号', choices: { '': '标准', l: '大字', xl: '特大字' } },
  theme: { name: '颜色', choices: { '': '随系统', light: '浅', dark: '深' } },
  contrast: { name: '对比度', choices: { '': '随系统', more: '高' } },
  punct: { name: '标点', choices: { '': '规范', source: '原文' } },
};
