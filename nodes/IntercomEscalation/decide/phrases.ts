/**
 * Ways to ask for a person, in the languages that most customers write. Whole requests and no single words: "agent"
 * and "human" also stand in questions that the AI can answer. Users edit the list in the node.
 */
export const PHRASES_FOR_A_PERSON = [
	'talk to a human',
	'talk to a person',
	'talk to a real person',
	'talk to an agent',
	'talk to someone',
	'speak to a human',
	'speak to a person',
	'speak with a human',
	'speak to an agent',
	'human please',
	'real person please',
	'mit einem Menschen sprechen',
	'mit einem Mitarbeiter sprechen',
	'parler à un humain',
	'parler à une personne',
	'parler à un conseiller',
	'hablar con una persona',
	'hablar con un humano',
	'hablar con un agente',
	'falar com uma pessoa',
	'falar com um atendente',
	'parlare con una persona',
	'parlare con un operatore',
	'met een mens praten',
	'met een medewerker spreken',
] as const;

/** What people handle unless a user says otherwise, beside dangers. */
export const CATEGORIES_FOR_PEOPLE = 'billing, legal, account_deletion';
