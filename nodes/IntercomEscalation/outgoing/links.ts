import { decodeEntities } from '../../shared/thread/entities';

/**
 * Links of an answer that lead away from the company: to hosts that are neither the help center's nor allowed, however
 * they are written. A link that stands in an article the model had read is the company's own word.
 */

export interface KnownPlaces {
	/** Hosts or addresses whose pages may be linked: `help.acme.com`, `acme.com`, `https://intercom.help/acme/en`. */
	places: readonly string[];
	/** Texts whose links may be given on, such as articles. */
	texts: readonly string[];
}

/** What is wrong with each link, without the good ones; each address once. */
export function foreignLinks(answer: string, { places, texts }: KnownPlaces): string[] {
	const known = places.flatMap((place) => toAddress(place) ?? []);
	const given = new Set(texts.flatMap(linksIn).map(plainAddress));
	const wrong = linksIn(answer)
		.filter((link) => !given.has(plainAddress(link)))
		.flatMap((link) => whatIsWrong(link, known) ?? []);
	return [...new Set(wrong)];
}

/** Every address that a reader, a browser or the Messenger could take for one, in the order of the text. */
export function linksIn(text: string): string[] {
	const plain = decodeEntities(text.normalize('NFKC'))
		.replace(/[\p{Cf}]/gu, '')
		.replace(/\[\.\]|\(dot\)|\[dot\]/gi, '.')
		.replace(/ ?(?:\[at\]|\(at\)) ?/gi, '@')
		.replace(/hxxp/gi, 'http')
		.replace(SPELLED_OUT, (host) => host.replace(/ dot /gi, '.'))
		.replace(/(\.[a-z]{2,24}(?:\/[\w-]+)*) slash (?=\w)/gi, '$1/');
	return [
		...[...plain.matchAll(MARKDOWN_TARGET)].map(([, pointed, bare]) => pointed ?? bare ?? ''),
		...[...plain.matchAll(HTML_TARGET)].map(([, double, single, bare]) => double ?? single ?? bare ?? ''),
		...[...plain.matchAll(WITH_SCHEME)].map(([link]) => link),
		...[...plain.matchAll(WITHOUT_SCHEME)].filter(isHostName).map(([link]) => link),
		...[...plain.matchAll(BY_NUMBER)].map(([link]) => link),
	]
		.map((link) => withoutSentenceBehind(link.trim()).replace(/[.,;:!?'"”’»*_~`\])}>]+$/u, ''))
		.filter((link) => link !== '');
}

/** `](target "title")`, `](<target>)` and `[name]: target`. */
const MARKDOWN_TARGET = /\](?:\(|:)[ \t]*(?:<([^<>\n]*)>|([^\s)]+))/g;

/** Every attribute through which HTML loads or leads somewhere. */
const HTML_TARGET =
	/<[a-z][^<>]*?\s(?:href|src|srcset|action|formaction|data|poster|background|cite|ping|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

const WITH_SCHEME =
	/(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\b(?:javascript|data|vbscript|file|blob):|(?<![\w:/])\/\/(?=[\w-]+\.))[^\s<>"'`|\\^]+/giu;

/** Letters of hosts that are written without a scheme: in scripts without spaces, the words around would join in. */
const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}';

/** A name with points in it, with what stands before an `@` and after a `/`. */
const WITHOUT_SCHEME = new RegExp(
	`(?<![${LETTER}@/:.=_-])(?:[\\w.+-]{1,64}(?::[\\w.+-]{1,64})?@(?=[^\\s/<>"']{1,253}/))?` +
		`((?:[${LETTER}](?:[${LETTER}-]{0,61}[${LETTER}])?[.。])+([\\p{Script=Latin}\\p{Script=Cyrillic}]{2,24}|xn--[a-z0-9-]{1,59}))` +
		`(?![${LETTER}@]|\\.[${LETTER}])((?::\\d+)?(?:[/?#][^\\s<>"'\`|\\\\^]*)?)`,
	'giu',
);

/** `203.0.113.7/reset`: without a port or a path it is as well a version, or an address to type into a router. */
const BY_NUMBER =
	/(?<![\w./:@-])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}(?:\/[^\s<>"'`|\\^]*)?|\/[^\s<>"'`|\\^]+)/g;

/** "acme dot com": what stands there is an address only by its ending. */
const SPELLED_OUT = new RegExp(
	`[\\w-]+(?: dot [\\w-]+){0,2} dot (?:com|net|org|io|co|app|dev|info|biz|online|support|help|site|shop|me|us|uk|de|fr|es|it|nl)(?![\\w-])`,
	'gi',
);

/** In scripts without spaces a sentence goes on right behind an address. */
const withoutSentenceBehind = (link: string): string =>
	link.replace(/^((?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?[\w.@:-]+\.[a-z]{2,24}[!-~]*)[^!-~].*$/iu, '$1');

/**
 * Whether a name with points is meant as an address: with `www`, with a path, or with an ending that stands for nothing
 * else. "Node.js", "report.csv" and "done.To" are none.
 */
function isHostName([link, host = '', ending = '', path = '']: RegExpMatchArray): boolean {
	if (/^www\./i.test(host) || link.includes('@')) return true;
	if (/^\p{Lu}\p{Ll}/u.test(ending)) return false;
	if (ENDINGS.has(ending.toLowerCase())) return true;
	return path.startsWith('/') && !FILE_ENDINGS.has(ending.toLowerCase());
}

const ENDINGS = new Set(
	`com net org edu gov io co dev app ai info biz xyz top site online shop store tech club live link click cc tk ml ga cf gq pw gg tv ly gl icu vip cloud page email chat zone world win bid loan mobi pro xn de fr es nl uk eu ru cn jp br ca au ch se dk fi pl cz pt gr tr ua ro hu sk bg hr rs lt lv ee ie nz mx ar cl za il ir kr tw hk sg th vn help support example download digital рф`.split(
		' ',
	),
);

const FILE_ENDINGS = new Set(
	`js ts jsx tsx json csv txt pdf png jpg jpeg gif svg html htm xml yml yaml md py rb php exe zip doc docx xls xlsx ppt pptx log ini cfg conf env css scss mp4 mp3 mov`.split(
		' ',
	),
);

interface Address {
	host: string;
	/** The first part of the path where a host is shared by many: `/acme` of `intercom.help/acme/en`. */
	part?: string;
}

/** Hosts on which other companies have their pages as well, so that the host alone proves nothing. */
const SHARED_HOSTS = new Set([
	'intercom.help',
	'github.com',
	'github.io',
	'notion.site',
	'docs.google.com',
	'sites.google.com',
	'medium.com',
	'youtube.com',
	'www.youtube.com',
	'linkedin.com',
	'www.linkedin.com',
	'facebook.com',
	'www.facebook.com',
	'x.com',
	'twitter.com',
	't.me',
]);

function toAddress(place: string): Address | undefined {
	const url = toUrl(place.trim().replace(/^\*\./, ''));
	if (!url || url.hostname === RELATIVE) return undefined;
	const [, part] = /^(\/[^/]+)/.exec(url.pathname) ?? [];
	return { host: url.hostname, ...(SHARED_HOSTS.has(url.hostname) && part && { part }) };
}

/** Whether it can be read as a host or an address that answers may link to. */
export const isPlace = (place: string): boolean => toAddress(place) !== undefined;

const RELATIVE = 'relative.invalid';

function toUrl(link: string): URL | undefined {
	// Some programs take `https:acme.com` for a path, others for a host; here it is a host.
	const full = /^https?:/i.test(link)
		? link.replace(/^(https?:)[\\/]*/i, '$1//')
		: /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(link) && !/^[\w.-]+:\d/.test(link)
			? link
			: `https://${link}`;
	try {
		return new URL(full, `https://${RELATIVE}`);
	} catch {
		return undefined;
	}
}

function whatIsWrong(link: string, known: readonly Address[]): string | undefined {
	const short = link.length > 80 ? `${link.slice(0, 80)}…` : link;
	if (/^(?:mailto|tel|sms):/i.test(link) || /^[#?]/.test(link)) return undefined;
	const url = isRelativePath(link) ? toUrl(`/${link.replace(/^\//, '')}`) : toUrl(link);
	if (!url) return `${short} is no address`;
	if (url.hostname === RELATIVE) return undefined;
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return `${short} is no link to a page`;
	if (url.username !== '' || url.password !== '') return `${short} hides that it leads to ${url.hostname}`;
	if (known.some((address) => isAt(url, address))) return undefined;
	return /(?:^|\.)xn--/.test(url.hostname)
		? `${short} leads to ${url.hostname}, which may only look like another host`
		: `${short} leads to ${url.hostname}`;
}

/** Of Markdown and HTML: `../settings`, `/en/articles/1`; a host begins with no slash and has a point before the first. */
const isRelativePath = (link: string): boolean =>
	!link.startsWith('//') && !/^[a-z][a-z0-9+.-]*:/i.test(link) && !/^[^/?#]*[^./?#][.。][^./?#]/.test(link);

/** The host itself or one below it: what is below a company's host is the company's. */
function isAt(url: URL, { host, part }: Address): boolean {
	if (part !== undefined)
		return url.hostname === host && (url.pathname === part || url.pathname.startsWith(`${part}/`));
	return !SHARED_HOSTS.has(host)
		? url.hostname === host || url.hostname.endsWith(`.${host}`)
		: url.hostname === host;
}

const plainAddress = (link: string): string =>
	link
		.replace(/^https?:\/\//i, '')
		.replace(/\/$/, '')
		.toLowerCase();
