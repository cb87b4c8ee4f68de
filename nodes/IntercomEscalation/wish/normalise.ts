/**
 * Words as people write them, brought to one form: any case, with or without accents, full-width, mathematical,
 * circled or look-alike letters, invisible characters. Everything here is linear.
 */

/** Text that reads as before, in plain characters, without what cannot be seen. Case and accents stay. */
export function toPlainText(text: string): string {
	return text
		.replace(
			/[\u{1F1E6}-\u{1F1FF}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu,
			toBoxedLetter,
		)
		.normalize('NFKC')
		.replace(INVISIBLE, '')
		.replace(/[\u2018\u2019\u201B\u02BC\u02B9\u05F3\u00B4\u0060\uFF07]/g, "'");
}

/** One word in the form in which words are compared; the tables of phrases go through it too. */
export function toComparable(word: string): string {
	return ASCII.test(word)
		? word.toLowerCase().replaceAll("'", '')
		: [
				...word
					.toLowerCase()
					.normalize('NFKD')
					.replace(ACCENTS, '$1')
					.replace(INDIC_SIGNS, '')
					.normalize('NFKC')
					.replaceAll("'", ''),
			]
				.map((letter) => SAME_LETTER[letter] ?? letter)
				.join('');
}

/**
 * Other readings of a comparable word: look-alike letters of another alphabet, digits for letters, "rn" for "m".
 * Only a reading that is a known word may count.
 */
export function otherReadings(word: string): string[] {
	if (LETTERS_ONLY.test(word)) return word.includes('rn') ? [word.replaceAll('rn', 'm')] : [];
	const readings = new Set<string>();
	const latin = fold(word, TO_LATIN);
	if (/[\d@$]/.test(word) && /\p{L}/u.test(word)) {
		readings.add(fold(latin, DIGITS));
		readings.add(fold(latin.replaceAll('1', 'l'), DIGITS));
	} else if (/\p{Script=Latin}/u.test(word)) {
		readings.add(latin);
		readings.add(fold(word, TO_CYRILLIC));
		readings.add(fold(word, TO_GREEK));
	} else if (LETTERS_ONLY.test(latin)) readings.add(latin);
	readings.delete(word);
	return [...readings];
}

const fold = (word: string, table: Record<string, string>): string =>
	[...word].map((letter) => table[letter] ?? letter).join('');

/** Letters in boxes and circles, flags among them, which Unicode's compatibility forms leave alone. */
function toBoxedLetter(boxed: string): string {
	const code = boxed.codePointAt(0) ?? 0;
	const first = [0x1f1e6, 0x1f170, 0x1f150, 0x1f130].find((start) => code >= start) ?? code;
	return String.fromCharCode(97 + code - first);
}

/** Format characters (zero width, soft hyphen, direction), blank fillers, the joiner of graphemes, selectors. */
const INVISIBLE = /[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0\u2800\uFE00-\uFE0F]/gu;

const ASCII = /^[\x20-\x7E]*$/;
const LETTERS_ONLY = /^[a-z]+$/;

/** Marks above and below letters; in the scripts of India and South-East Asia they are vowels and stay. */
const ACCENTS =
	/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/** The dots below and the doubled nasal signs, which people leave out or exchange. */
const INDIC_SIGNS = /[\u093C\u09BC\u0A3C\u0901\u0902\u0981]/g;

/** Letters of one alphabet that people write for each other, and traditional characters for simplified ones. */
const SAME_LETTER: Record<string, string> = {
	ß: 'ss',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ı: 'i',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ħ: 'h',
	ŋ: 'n',
	ə: 'e',
	ё: 'е',
	ґ: 'г',
	ς: 'σ',
	ي: 'ی',
	ى: 'ی',
	ك: 'ک',
	ة: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ۀ: 'ه',
	ے: 'ی',
	ـ: '',
	ء: '',
	ﻻ: 'لا',
	...pairs('ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'),
	...pairs('ɑaɡgɩiⅼlʋvſsƒf'),
	...pairs(
		'請请機机器器間间說说話话談谈聯联繫系係系絡络轉转專专員员務务幫帮嗎吗個个給给對对與与誰谁們们為为這这裡里裏里線线實实際际經经電电請请時时間间讓让麼么問问題题沒没還还來来見见開开關关總总級级會会從从動动該该僅仅煩烦無无須须業业聲声邊边處处',
	),
};

/** Letters of the Cyrillic and Greek alphabets, and a few others, that look like Latin ones. */
const TO_LATIN: Record<string, string> = {
	...pairs('аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmнhтtвbпnгrзeиuьb'),
	...pairs('αaεeοoρpνvτtυuιiκkηnχxωwμmβbγyσoπnδd'),
	...pairs('օoսuհhոnցgԍgꓮaꓰeꓳo'),
};
const TO_CYRILLIC = pairs('aаeеoоpрcсyуxхiіkкmмtтhнbв');
const TO_GREEK = pairs('aαeεoοpρvνtτuυiιkκnηxχ');
const DIGITS: Record<string, string> = {
	0: 'o',
	1: 'i',
	3: 'e',
	4: 'a',
	5: 's',
	6: 'g',
	7: 't',
	8: 'b',
	9: 'g',
	'@': 'a',
	$: 's',
};

/** `aábc` → `{ a: 'á', b: 'c' }` */
function pairs(letters: string): Record<string, string> {
	const all = [...letters];
	return Object.fromEntries(
		all.flatMap((letter, index) => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : [])),
	);
}
