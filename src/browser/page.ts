// The one script of every page: small, and the rest only when it is asked for. Each call stands alone and finds nothing to
// do where there is nothing.
import { markArrival } from './show-addressed-sentence.ts';
import { arrowKeys } from './arrow-keys.ts';
import { watchCharts } from './charts/watch-charts.ts';
import { contentsSheet } from './contents-sheet.ts';
import { copyLinks } from './copy-links.ts';
import { copyOriginal } from './copy-text.ts';
import { prefetchOnIntent } from './fetch-next-page.ts';
import { displaySettings } from './display-settings.ts';
import { mastheadPanels } from './masthead-panels.ts';
import { openForPrint } from './open-for-print.ts';
import { previewsOnTouch } from './previews-on-touch.ts';
import { wireArrival, wireSearchBox } from './search/open-search.ts';
import { sentenceBarOnTouch } from './sentence-bar-on-touch.ts';
import { sourceMarks } from './source-marks.ts';
import { topicInView } from './topic-in-view.ts';

sourceMarks();
wireSearchBox();
wireArrival();
markArrival();
copyLinks();
copyOriginal();
sentenceBarOnTouch();
displaySettings();
mastheadPanels();
contentsSheet();
topicInView();
previewsOnTouch();
arrowKeys();
openForPrint();
prefetchOnIntent();
watchCharts();
if (document.querySelector('[data-view-table]')) {
  void import('./view-table.ts').then(({ viewTable }) => viewTable());
}
