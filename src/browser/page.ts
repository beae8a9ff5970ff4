// The one script of every page: small, and the rest only when it is asked for. Each call stands alone and finds nothing to
// do where there is nothing.
import { arrivalOnAsk } from './arrival-on-ask.ts';
import { arrowKeys } from './arrow-keys.ts';
import { watchCharts } from './charts/watch-charts.ts';
import { contentsOnAsk } from './contents-on-ask.ts';
import { copyLinks } from './copy-links.ts';
import { copyOriginal } from './copy-text.ts';
import { prefetchOnIntent } from './fetch-next-page.ts';
import { mastheadPanels } from './masthead-panels.ts';
import { openForPrint } from './open-for-print.ts';
import { previewsOnTouch } from './previews-on-touch.ts';
import { wireArrival, wireSearchBox } from './search/open-search.ts';
import { sentenceBarOnTouch } from './sentence-bar-on-touch.ts';
import { settingsOnAsk } from './settings-on-ask.ts';
import { sourceMarksOnAsk } from './source-marks-on-ask.ts';
import { tableViews } from './table-views.ts';
import { topicInView } from './topic-in-view.ts';

sourceMarksOnAsk();
wireSearchBox();
wireArrival();
arrivalOnAsk();
copyLinks();
copyOriginal();
sentenceBarOnTouch();
settingsOnAsk();
mastheadPanels();
contentsOnAsk();
topicInView();
previewsOnTouch();
arrowKeys();
openForPrint();
prefetchOnIntent();
watchCharts();
tableViews();
