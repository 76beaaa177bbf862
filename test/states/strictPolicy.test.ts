import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { describeStrictPolicy } from './strictPolicy.ts';

describeStrictPolicy('In Chromium', openChromium);
describeStrictPolicy('In Firefox', openFirefox);
