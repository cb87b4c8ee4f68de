import { decodeEntities } from './entities';
import { isBlock, isElementName } from './html';

/**
 * The words of text in which tags and entities of HTML may have been left: a model's, an e-mail program's, a field that
 * was taken for text. Lines stay. Where the text is known to be HTML, `toText` reads it; this guesses nothing about what a
 * tag holds, so that no words of whoever writes about HTML ("my <head> is empty") are lost.
 *
 * Tags become breaks, spaces, or nothing where they stand inside a word: `<b>hu</b>man` reads "human".
 */
export function withoutLeftovers(text: string): string {
	return decodeEntities(text.includes('<') ? text.replace(TAG, toSpace) : text);
}

const TAG = /<\/?([a-z][a-z0-9:-]{0,60})(?![a-z0-9:-])([^<>]{0,2000})>/gi;

function toSpace(tag: string, written: string, rest: string): string {
	const name = written.toLowerCase();
	const isElement = isElementName(name) && /^(?:[\s/]|$)/.test(rest);
	// `<joe@example.com>` is an address.
	if (!isElement) return rest.includes('@') ? tag : ' ';
	if (isBlock(name) || name === 'br') return '\n';
	return DRESSES.has(name) ? '' : ' ';
}

/** What only dresses letters, inside of a word as well. */
const DRESSES = new Set('a b big em font i ins mark s small span strong sub sup u wbr'.split(' '));
