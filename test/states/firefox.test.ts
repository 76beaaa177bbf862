import { openFirefox } from './firefox.ts';
import { describeAccessible } from './accessible.ts';

describeAccessible('In Firefox', openFirefox);
