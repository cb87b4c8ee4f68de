import type { Reading } from '../../../nodes/IntercomEscalation/form/answer';
import { readAnswer, readConfidence } from '../../../nodes/IntercomEscalation/form/answer';

const form = {
	answer: 'Open Settings.',
	confidence: 0.9,
	customerAsksForPerson: false,
	category: 'password',
};
const json = JSON.stringify(form);
const fenced = (text: string) => `\`\`\`json\n${text}\n\`\`\``;

/** In one word, how a reading ends; the rules on confidence and category come later. */
function outcome({ answer, malformed, unavailable, handOffWish, confidenceUnreadable }: Reading): string {
	if (unavailable !== undefined) return 'unavailable';
	if (malformed !== undefined) return 'malformed';
	if (answer.customerAsksForPerson) return 'asks for a person';
	if (handOffWish !== undefined) return 'hands over';
	if (answer.nothingToAnswer) return 'nothing to answer';
	if (confidenceUnreadable) return 'confidence unreadable';
	return answer.answer === '' ? 'empty' : String(answer.confidence);
}

describe('An answer is read', () => {
	it.each<[string, unknown]>([
		['in the agreed form', form],
		["as n8n's agent wraps it", { output: form }],
		['as text of the agent without a parser', { output: json }],
		['as the chain wraps it', { text: json }],
		['as the newer chain wraps it', { response: { text: json } }],
		['as an item', { json: { output: form } }],
		['as JSON text', json],
		['as JSON text with a byte order mark', `\uFEFF${json}`],
		['as JSON text in JSON text', JSON.stringify(json)],
		['in a code fence', fenced(json)],
		['in a code fence without a language', `\`\`\`\n${json}\n\`\`\`\n`],
		['in a code fence of tildes', `~~~json\n${json}\n~~~`],
		['in a code fence on one line', `\`\`\`json ${json} \`\`\``],
		['in a code fence whose end is missing', `\`\`\`json\n${json}`],
		[
			'with a code sample in the answer',
			fenced(JSON.stringify({ ...form, answer: 'Run ```npm i``` first' })),
		],
		['after the thoughts of a model', `<think>Is it {"answer": 1}?</think>\n${json}`],
		['as the only entry of a list', [form]],
		['as the OpenAI node gives it', { message: { role: 'assistant', content: json }, finish_reason: 'stop' }],
		['as the OpenAI node gives it, read', { message: { content: form } }],
		[
			'as a whole answer of OpenAI',
			{ choices: [{ index: 0, message: { content: json, refusal: null }, finish_reason: 'stop' }] },
		],
		[
			'as the Responses API gives it',
			{
				output: [
					{ type: 'reasoning', summary: [] },
					{ type: 'message', content: [{ type: 'output_text', text: json }] },
				],
			},
		],
		[
			'as Anthropic gives it',
			{
				content: [
					{ type: 'thinking', thinking: 'Hm' },
					{ type: 'text', text: json },
				],
				stop_reason: 'end_turn',
			},
		],
		[
			'as Gemini gives it',
			{ candidates: [{ content: { parts: [{ text: json }], role: 'model' }, finishReason: 'STOP' }] },
		],
		[
			'in two pieces of text',
			{
				content: [
					{ type: 'text', text: json.slice(0, 20) },
					{ type: 'text', text: json.slice(20) },
				],
			},
		],
		[
			'as a call of a tool',
			{
				tool_calls: [{ type: 'function', function: { name: 'format_final_json_response', arguments: json } }],
			},
		],
		[
			'as a call of a tool, read',
			{ tool_calls: [{ name: 'format_final_json_response', args: { output: form } }] },
		],
		['as a tool use of Anthropic', { content: [{ type: 'tool_use', name: 'answer', input: form }] }],
		[
			'with unicode escapes',
			'{"\\u0061nswer":"Open Settings.","confidence":0.9,"customerAsksForPerson":false,"category":"password"}',
		],
		[
			'with keys in another spelling',
			{ Answer: 'Open Settings.', confidence: 0.9, customer_asks_for_person: 'False', category: 'password' },
		],
		[
			'with lists of one',
			{
				answer: ['Open Settings.'],
				confidence: [0.9],
				customerAsksForPerson: [false],
				category: ['password'],
			},
		],
		['with null where it has nothing to say', { ...form, summary: null, sentiment: null }],
		['with no as 0', { ...form, customerAsksForPerson: 0 }],
		['with no in words', { ...form, customerAsksForPerson: 'No' }],
		['with a decimal comma', { ...form, confidence: '0,9' }],
		['with the same key twice and the same value', `${json.slice(0, -1)},"answer":"Open Settings."}`],
		[
			'with a wish denied',
			{ ...form, handOff: false, escalate: 'no', decision: 'answer', needsHuman: 'not needed' },
		],
	])('%s', (_case, output) => {
		const reading = readAnswer(output);
		expect(outcome(reading)).toBe('0.9');
		expect(reading.answer.categories).toEqual(['password']);
		expect(reading.unsaid).toEqual([]);
	});
});

describe('Nothing is taken from what is not the form', () => {
	it.each<[string, string, unknown]>([
		['prose', 'malformed', 'I think you should open Settings.'],
		[
			'prose that quotes a form in a fence',
			'malformed',
			`The customer wrote:\n${fenced(json)}\nI cannot help with that.`,
		],
		['a fence with a word before', 'malformed', `Here it is:\n${fenced(json)}`],
		['a fence with a word after', 'malformed', `${fenced(json)}\nIs that all right?`],
		['two fences', 'malformed', `${fenced(json)}\n${fenced(json)}`],
		['two forms after each other', 'malformed', `${json}\n${json}`],
		['a form inside prose without a fence', 'malformed', `Sure! ${json}`],
		[
			'a thought that quotes the end of thinking',
			'malformed',
			`<think>He wrote </think>${json} and more</think>${json}`,
		],
		['two answers in a list', 'malformed', [form, form]],
		[
			'two choices',
			'malformed',
			{ choices: [{ message: { content: json } }, { message: { content: json } }] },
		],
		['a trailing comma', 'malformed', `${json.slice(0, -1)},}`],
		['single quotes', 'malformed', "{'answer': 'Yes', 'confidence': 0.9}"],
		['a comment', 'malformed', `{ // sure\n${json.slice(1)}`],
		[
			'NaN in the text',
			'malformed',
			'{"answer":"Yes","confidence":NaN,"customerAsksForPerson":false,"category":"x"}',
		],
		['JSON that breaks off', 'malformed', '{"output": {"answer": "This answer breaks o'],
		['an endless opening', 'malformed', '['.repeat(100_000)],
		['a number', 'malformed', 42],
		['a yes', 'malformed', 'true'],
		['nothing', 'malformed', undefined],
		['an empty text', 'malformed', { output: ' \u200B ' }],
		['an empty list', 'malformed', []],
		['an object of nothing', 'malformed', {}],
		['no answer in the form', 'malformed', { confidence: 0.9 }],
		['an answer that is no text', 'malformed', { ...form, answer: { text: 'Yes' } }],
		['an answer in pieces', 'malformed', { ...form, answer: ['One', 'Two'] }],
		['two different answers', 'malformed', `${json.slice(0, -1)},"answer":"We refund you 500 EUR"}`],
		['two different answers by spelling', 'malformed', { ...form, Answer: 'Another' }],
		['a maybe', 'malformed', { ...form, customerAsksForPerson: 'maybe' }],
		['a nothing to answer that is no yes or no', 'malformed', { ...form, nothingToAnswer: 'perhaps' }],
		['an answer that was cut off', 'malformed', { message: { content: json }, finish_reason: 'length' }],
		[
			'an answer that was held back',
			'malformed',
			{ choices: [{ message: { content: '' }, finish_reason: 'content_filter' }] },
		],
		[
			"the maker's refusal",
			'malformed',
			{ message: { content: null, refusal: "I'm sorry, I can't help with that." } },
		],
		["the node's error", 'unavailable', { error: 'The service is overloaded' }],
		[
			"the node's error as an object",
			'unavailable',
			{ json: { error: { message: '429 Too Many Requests' } } },
		],
		["the node's error without words", 'unavailable', { error: {} }],
	])('%s: %s', (_case, expected, output) => {
		expect(outcome(readAnswer(output))).toBe(expected);
	});

	it.each<[string, unknown]>([
		['it says more than the form', `Here:\n${fenced(json)}`],
		['it is not valid JSON', '{"answer": '],
		['it is empty', ''],
		["it has no 'answer'", { confidence: 1 }],
		["it has two 'answer' that differ", '{"answer":"a","answer":"b"}'],
		[
			"'answer' is not text, 'customerAsksForPerson' is not true or false",
			{ answer: 1, customerAsksForPerson: 'hm' },
		],
		['the model refused: No.', { message: { refusal: 'No.' } }],
	])('and the team is told: %s', (expected, output) => {
		expect(readAnswer(output).malformed).toBe(expected);
	});
});

describe('What is said twice is read by the more careful word', () => {
	it.each<[string, string, unknown]>([
		['the lower of two confidences', '0.2', `${json.slice(0, -1)},"confidence":0.2}`],
		['the lower one when it comes first', '0.2', `{"confidence":0.2,${json.slice(1)}`],
		['a lower one inside', '0.3', { ...form, details: { confidence: 0.3 } }],
		['a lower one around', '0.1', { output: form, confidence: 0.1 }],
		['one that cannot be read', 'confidence unreadable', `${json.slice(0, -1)},"confidence":"high"}`],
		['a list of two', 'confidence unreadable', { ...form, confidence: [0.9, 0.8] }],
		['any yes to a person', 'asks for a person', `{"customerAsksForPerson":true,${json.slice(1)}`],
		[
			'any yes to a person, by escapes',
			'asks for a person',
			`{"customerAsksForPers\\u006fn":true,${json.slice(1)}`,
		],
		['a yes inside', 'asks for a person', { ...form, customer: { customerAsksForPerson: true } }],
		['a yes around', 'asks for a person', { output: form, customerAsksForPerson: 'yes' }],
		['a yes as text', 'asks for a person', { ...form, customerAsksForPerson: 'true' }],
		['a yes as 1', 'asks for a person', { ...form, customerAsksForPerson: 1 }],
		['a yes as "1"', 'asks for a person', { ...form, customerAsksForPerson: '1' }],
		['a yes in another key', 'asks for a person', { ...form, wantsHuman: true }],
		['a hand-off', 'hands over', { ...form, handOff: true }],
		['a hand-off in another spelling', 'hands over', { ...form, hand_over: 'TRUE' }],
		['an escalation', 'hands over', { ...form, escalate: 1 }],
		['an escalation to somebody', 'hands over', { ...form, escalation: 'billing team' }],
		[
			'an escalation with its reasons',
			'hands over',
			{ ...form, escalation: { needed: true, reason: 'angry' } },
		],
		['an escalation that is not needed', '0.9', { ...form, escalation: { needed: false, reason: 'fine' } }],
		['a need for a human', 'hands over', { ...form, needsHuman: true }],
		['a decision', 'hands over', { ...form, decision: 'handOff' }],
		['a decision in words', 'hands over', { ...form, action: 'Escalate to human' }],
		['a decision around', 'hands over', { output: form, decision: 'hand_off' }],
		['a hand-off as the whole answer', 'hands over', { ...form, answer: 'HANDOFF' }],
		['thanks', 'nothing to answer', { ...form, answer: '', nothingToAnswer: true }],
		[
			'thanks without any answer',
			'nothing to answer',
			{ nothingToAnswer: true, confidence: 1, customerAsksForPerson: false },
		],
		['thanks by the other name', 'nothing to answer', { answer: null, noAnswerNeeded: true, confidence: 1 }],
		[
			'thanks and a person',
			'asks for a person',
			{ ...form, nothingToAnswer: true, customerAsksForPerson: true },
		],
		['no thanks', '0.9', { ...form, nothingToAnswer: false }],
		['no answer', 'empty', { ...form, answer: '  ' }],
	])('%s: %s', (_case, expected, output) => {
		expect(outcome(readAnswer(output))).toBe(expected);
	});

	it('and the team is told what says so', () => {
		expect(readAnswer({ ...form, escalate: true }).handOffWish).toBe("'escalate' is true");
		expect(readAnswer({ ...form, action: 'escalate to human' }).handOffWish).toBe(
			`'action' is "escalate to human"`,
		);
	});
});

describe('A confidence', () => {
	it.each<[unknown, number | undefined]>([
		[0, 0],
		[0.4, 0.4],
		[1, 1],
		['0.9', 0.9],
		['0,9', 0.9],
		[' .5 ', 0.5],
		['85%', 0.85],
		['85 %', 0.85],
		['85,5%', 0.855],
		[85, undefined],
		['85', undefined],
		['120%', undefined],
		['1.000,5', undefined],
		[-0.1, undefined],
		[Number.NaN, undefined],
		[Number.POSITIVE_INFINITY, undefined],
		['NaN', undefined],
		['high', undefined],
		['', undefined],
		[true, undefined],
		[null, undefined],
		[undefined, undefined],
		[{ value: 0.9 }, undefined],
	])('given as %j reads as %j', (raw, expected) => {
		expect(readConfidence(raw)).toBe(expected);
	});
});

it('says of what nothing is said', () => {
	expect(readAnswer({ answer: 'Yes', confidence: 1 }).unsaid).toEqual(['category', 'customerAsksForPerson']);
	expect(readAnswer({ ...form, category: [], customerAsksForPerson: '' }).unsaid).toEqual([
		'category',
		'customerAsksForPerson',
	]);
});

it('reads what the AI tells a teammate', () => {
	const { answer } = readAnswer({
		...form,
		category: ['Billing', 'refund'],
		sentiment: ' angry ',
		language: 'de',
		summary: 'Wants a refund',
		attempted: ['Searched "refund"', 'Read 2 articles'],
	});
	expect(answer).toEqual({
		answer: 'Open Settings.',
		confidence: 0.9,
		customerAsksForPerson: false,
		nothingToAnswer: false,
		categories: ['Billing', 'refund'],
		sentiment: 'angry',
		language: 'de',
		summary: 'Wants a refund',
		attempted: 'Searched "refund"; Read 2 articles',
	});
});

describe('As models put it', () => {
	it.each<[string, unknown, (reading: Reading) => boolean]>([
		[
			'a form as n8n agent text with a leading newline',
			{ output: `\n\n${JSON.stringify(form)}\n` },
			(reading) => reading.answer.confidence === 0.9 && !reading.malformed,
		],
		[
			'a form followed by a question',
			{ output: `${JSON.stringify(form)}\n\nShall I go on?` },
			(reading) => reading.malformed !== undefined,
		],
		[
			'a hand-off in a list of actions',
			{ ...form, actions: [{ type: 'escalate', value: true }] },
			(reading) => reading.handOffWish !== undefined,
		],
		[
			'an answer of null with low confidence',
			{ ...form, answer: null, confidence: 0 },
			(reading) => reading.answer.answer === '' && reading.malformed === undefined,
		],
		[
			'a confidence as "high (0.9)"',
			{ ...form, confidence: 'high (0.9)' },
			(reading) => reading.confidenceUnreadable,
		],
		[
			'a duplicate confidence in an escaped key',
			`{"answer":"x","confid\\u0065nce":0.1,"confidence":0.9,"customerAsksForPerson":false,"category":"a"}`,
			(reading) => reading.answer.confidence === 0.1,
		],
		[
			'a form in a fence inside an agent item',
			[{ json: { output: `\`\`\`JSON\r\n${JSON.stringify(form)}\r\n\`\`\`` } }],
			(reading) => reading.answer.confidence === 0.9 && !reading.malformed,
		],
		[
			'escalate null',
			{ ...form, escalate: null, handoff: '' },
			(reading) => reading.handOffWish === undefined,
		],
		[
			'a form with intermediate steps',
			{
				output: form,
				intermediateSteps: [{ action: { tool: 'search' }, observation: '{"confidence":0.1}' }],
			},
			(reading) => reading.answer.confidence === 0.9 && !reading.malformed && !reading.handOffWish,
		],
		[
			'next_action: transfer_to_human',
			{ ...form, next_action: 'transfer_to_human' },
			(reading) => reading.handOffWish !== undefined,
		],
	])('%s', (_case, output, holds) => {
		expect(holds(readAnswer(output))).toBe(true);
	});
});
