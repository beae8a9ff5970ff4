// The one script of every page: small, and the rest only when it is asked for.
import { wireArrival, wireSearchBox } from './search/open.ts';

wireSearchBox();
wireArrival();
