import { expect, type Page } from '@playwright/test';

/** A part of the code that is fetched when it is needed. */
export interface LostPart {
  /** how its file is called, before the hash */
  name: string;
  address: string;
  width?: number;
  /** what a reader does that needs it */
  act: (page: Page) => Promise<void>;
  /** whether the reader is told: that nothing is missed needs no words */
  told: boolean;
  /** what still works */
  works: (page: Page) => Promise<void>;
}

const bySlash = async (page: Page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('红海滩');
};
const entersSearchPage = async (page: Page) => {
  await expect(page.locator('#q')).toBeVisible();
  await expect(page.locator('#q')).toHaveValue('红海滩');
  await page.unrouteAll();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByRole('status').first()).toContainText('“红海滩”');
};

/** Every part that is fetched when it is needed, and how a page does without it. */
export const LOST_PARTS: LostPart[] = [
  {
    name: 'draw-charts',
    address: 'panjin-2021/indicators/gdp/',
    act: (page) => page.locator('[data-chart]').first().scrollIntoViewIfNeeded(),
    told: true,
    works: async (page) => {
      const figure = page.locator('[data-chart]').first();
      await expect(figure.locator('.vals td').first()).toBeInViewport();
      await expect(figure.locator('.chart-place')).toBeHidden();
    },
  },
  {
    name: 'chart-tabs',
    address: 'panjin-2021/indicators/gdp/',
    act: () => Promise.resolve(),
    told: true,
    works: async (page) => {
      await expect(page.getByRole('tablist')).toBeHidden();
      await expect(page.locator('[data-chart] canvas').first()).toBeVisible();
      expect(
        (await page.locator('[data-chart] .vals').first().boundingBox())?.height,
      ).toBeGreaterThan(20);
    },
  },
  {
    name: 'view-table',
    address: 'panjin-2021/indicators/',
    act: () => Promise.resolve(),
    told: true,
    works: async (page) => {
      await page.unrouteAll();
      await page.locator('[name="find"]').fill('粮食');
      await page.getByRole('button', { name: '应用' }).click();
      await expect(page).toHaveURL(/[?&]find=/);
      await expect(page.locator('[data-view-count]')).toHaveText(/^\d{1,2} \/ 1\d\d行$/);
      await expect(page.getByRole('button', { name: '应用' })).toBeHidden();
    },
  },
  {
    name: 'search',
    address: 'panjin-2021/1-2/',
    act: bySlash,
    told: true,
    works: entersSearchPage,
  },
  {
    name: 'search',
    address: 'panjin-2021/1-2/',
    width: 390,
    act: bySlash,
    told: true,
    works: entersSearchPage,
  },
  {
    name: 'search-page',
    address: 'search/?q=红海滩',
    act: () => Promise.resolve(),
    told: true,
    works: (page) => expect(page.locator('main').getByRole('link', { name: '全文' })).toBeVisible(),
  },
  {
    name: 'previews',
    address: 'panjin-2021/1-2/',
    act: (page) => page.locator('.text a.f').first().hover(),
    told: false,
    works: async (page) => {
      await page.locator('.text a.f').first().click();
      await expect(page).toHaveURL(/\/indicators\/[^/]+\/#/);
    },
  },
  {
    name: 'sentence-bar',
    address: 'panjin-2021/1-2/',
    act: (page) => page.locator('main .s').nth(3).click(),
    told: false,
    works: (page) => expect(page.locator('main h1')).toBeVisible(),
  },
  {
    name: 'show-addressed-sentence',
    address: 'panjin-2021/1-2/#1-2.s14:5-12',
    act: () => Promise.resolve(),
    told: true,
    works: (page) => expect(page.locator('[id="1-2.s14"]')).toBeInViewport(),
  },
  {
    name: 'display-settings',
    address: 'panjin-2021/1-2/',
    act: (page) => page.locator('[data-settings] summary').click(),
    told: true,
    works: (page) => expect(page.locator('[data-settings] button').first()).toBeVisible(),
  },
  {
    name: 'source-marks',
    address: 'panjin-2021/1-2/?punct=source',
    act: () => Promise.resolve(),
    told: true,
    works: (page) => expect(page.locator('main .s').first()).toContainText('，'),
  },
  {
    name: 'contents-sheet',
    address: 'panjin-2021/1-2/',
    width: 390,
    act: (page) => page.getByRole('link', { name: '目录' }).click(),
    told: false,
    works: (page) => expect(page.locator('#toc')).toBeInViewport(),
  },
  {
    name: 'mark-searched-phrase',
    address: 'panjin-2021/1-2/?q=长寿#1-2.s14',
    act: () => Promise.resolve(),
    told: false,
    works: (page) => expect(page.locator('[id="1-2.s14"]')).toBeInViewport(),
  },
  {
    name: 'nothing-found',
    address: 'search/?q=大熊猫海',
    act: () => Promise.resolve(),
    told: false,
    works: (page) => expect(page.getByText('没有找到“大熊猫海”')).toBeVisible(),
  },
];
