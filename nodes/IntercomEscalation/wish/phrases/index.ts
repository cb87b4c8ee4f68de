import type { Language } from "../language";
import {
  CHINESE,
  FILIPINO,
  INDONESIAN,
  JAPANESE,
  KOREAN,
  SWAHILI,
  THAI,
  VIETNAMESE,
} from "./asian";
import { LATVIAN, LITHUANIAN } from "./baltic";
import { ENGLISH } from "./english";
import {
  AFRIKAANS,
  DANISH,
  DUTCH,
  GERMAN,
  NORWEGIAN,
  SWEDISH,
} from "./germanic";
import { BENGALI, HINDI, MARATHI, TAMIL, URDU } from "./indian";
import {
  ALBANIAN,
  ARABIC,
  AZERBAIJANI,
  GREEK,
  HEBREW,
  PERSIAN,
  TURKISH,
} from "./mediterranean";
import {
  CATALAN,
  FRENCH,
  GALICIAN,
  ITALIAN,
  PORTUGUESE,
  ROMANIAN,
  SPANISH,
} from "./romance";
import {
  BULGARIAN,
  CROATIAN,
  CZECH,
  MACEDONIAN,
  POLISH,
  RUSSIAN,
  SLOVAK,
  SLOVENIAN,
  UKRAINIAN,
} from "./slavic";
import { ESTONIAN, FINNISH, HUNGARIAN } from "./uralic";

export { SHARED } from "./shared";

/** All languages in which a wish is understood; the first that understands it names it. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  CZECH,
  SLOVAK,
  HUNGARIAN,
  ROMANIAN,
  BULGARIAN,
  GREEK,
  TURKISH,
  RUSSIAN,
  UKRAINIAN,
  SWEDISH,
  NORWEGIAN,
  DANISH,
  FINNISH,
  ESTONIAN,
  LATVIAN,
  LITHUANIAN,
  CROATIAN,
  SLOVENIAN,
  MACEDONIAN,
  ALBANIAN,
  AZERBAIJANI,
  ARABIC,
  HEBREW,
  PERSIAN,
  URDU,
  HINDI,
  BENGALI,
  MARATHI,
  TAMIL,
  CHINESE,
  JAPANESE,
  KOREAN,
  VIETNAMESE,
  THAI,
  INDONESIAN,
  FILIPINO,
  SWAHILI,
  CATALAN,
  GALICIAN,
  AFRIKAANS,
];
