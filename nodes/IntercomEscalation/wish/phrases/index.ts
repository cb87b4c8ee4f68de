import type { Language } from '../language';
import { ENGLISH } from './english';

export { SHARED } from './shared';

export const LANGUAGES: readonly Language[] = [ENGLISH];
