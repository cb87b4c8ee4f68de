/**
 * What a language's table says. Every entry is a word or a few words, separated by commas; `talk/speak to/with`
 * stands for all four, `_` for nothing (`want _/to`). Case, accents
 * and look-alike letters do not count, and the longest entry wins: "human resources" is not "human".
 */
export interface Language {
	/** ISO 639-1, or 639-3 where there is none. */
	code: string;
	/** Where the person stands: after the verb ("talk to a human"), before it, or on either side. */
	personStands: 'after' | 'before' | 'either';
	/** A negation may stand behind what it denies ("mit Menschen sprechen will ich nicht"). */
	negationFollows?: boolean;
	words: Partial<Record<Meaning, string>>;
}

/** What a word does in a wish for a person. One word may do several things. */
export const MEANINGS = [
	/** A person and nothing else: "human", "real person", "live agent". Enough when it stands alone. */
	'human',
	/** Who works in support: "agent", "operator", "customer service". Means other things in other company. */
	'staff',
	/** "someone": a wish only with a verb of contact or as "someone real". */
	'someone',
	/** What turns `staff` and `someone` into `human`: "real", "live". */
	'real',
	/** "talk to", "connect me with". */
	'contact',
	/** The customer's own want: "I want", "can I", "give me". First person only. */
	'want',
	/** Beside `want`: asks leave and needs a verb, so that staff alone after it is no wish ("can I … an agent"). */
	'may',
	/** A want that is enough for a `human` only: "is there a", "waiting for a". */
	'ask',
	/** "please", "now", "urgently". */
	'please',
	/** Words that add nothing: articles, greetings, thanks. */
	'filler',
	/** "not", "no", "without". */
	'not',
	/** "I don't want", "no need for". */
	'dontWant',
	/** "bot", "machine", "AI". */
	'bot',
	/** "stop", "fed up with": with a bot, a wish for a person. */
	'stop',
	/** What a person is to do for the customer; a wish with a person before it: "… get back to me", "… look at this". */
	'comes',
	/** Asks that somebody does it: "can", "let", "should" in the third person. A wish with a person and what `comes`. */
	'let',
	/** A wish by itself: "is anybody there", "someone from your team". */
	'direct',
	/** A wish unless a name follows: "call me", but not "call me Tom". */
	'call',
	/** Third parties and reported words: "our users", "they", "the button says". */
	'others',
	/** What makes a question one about the product: "API", "feature", "set up". */
	'topic',
	/** Takes words out of the reckoning: "user agent", "not able to", "human error". */
	'harmless',
	/** Begins a clause of its own: "but", "and". */
	'and',
	/** Makes a negation a complaint: "why can't I". */
	'why',
] as const;

export type Meaning = (typeof MEANINGS)[number];
