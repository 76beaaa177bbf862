import { openChromium } from './chromium.ts';
import { describeAccessible } from './accessible.ts';

describeAccessible('In Chromium', openChromium);
