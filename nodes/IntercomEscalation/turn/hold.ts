/**
 * How a teammate keeps the AI out of a conversation without taking it: a tag, or a note that speaks to the AI. It holds
 * until the tag is removed, the note is taken back, or the conversation is given to the AI.
 */

/** The tag that holds the AI in every workspace; a user may name more. */
export const HOLD_TAG = 'ai-pause';

export type WordToAi = 'wait' | 'goOn';

/**
 * What a teammate's note tells the AI: "AI: please wait", "@AI stop", "KI: bitte warten", "AI: go on".
 * @returns undefined for a note that does not speak to the AI, or tells it something else
 */
export function readWordToAi(note: string): WordToAi | undefined {
	const said = ADDRESS.exec(note.trim());
	if (!said) return undefined;
	const words = note.trim().slice(said[0].length);
	if (WAIT.test(words)) return 'wait';
	return GO_ON.test(words) ? 'goOn' : undefined;
}

const ADDRESS =
	/^@?(?:the )?(?:ai|bot|ki|ia|ии)(?![\p{L}\p{N}])[\s:,;.!–—-]*(?:(?:please|pls|bitte|s'il te plaît|s'il vous plaît|por favor|per favore|alsjeblieft|пожалуйста)[\s,]*)?/iu;

const WAIT =
	/^(?:(?:wait|hold|pause|stop|stay out|keep out|stay silent|be quiet|quiet|silence|hands off|(?:do not|don['’]t) (?:answer|reply|respond|write|speak|act|touch)|leave (?:this|it|that)|no (?:answer|reply)|stopp|halt|nicht antworten|antworte nicht|finger weg|pare|espera|espere|no respondas|não respond[ae]s?|aspetta|fermati|non rispondere|wacht|niet antwoorden|vänta|vent|poczekaj|czekaj|подожди|стоп|не отвечай)(?!\p{L})|warte|pausier|attend|arrête|ne réponds)/iu;

const GO_ON =
	/^(?:(?:go on|go ahead|continue|carry on|resume|proceed|you (?:can|may)|your turn|take over|answer|reply|weiter|mach weiter|du bist dran|übernimm|reprends|vas-y|sigue|continúa|continua|prosegui|ga verder|ga door|fortsätt|fortsett|kontynuuj|продолжай)(?!\p{L})|weitermachen)/iu;
