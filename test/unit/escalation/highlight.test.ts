import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { highlight } from '../../../nodes/IntercomEscalation/highlight';

/** What is highlighted of an execution in which one output gave these records. */
function highlighted(...records: IDataObject[]) {
	const kept: object[] = [];
	const context = { customData: { setAll: (data: object) => kept.push(data) } };
	highlight(context as unknown as IExecuteFunctions, [[], records.map((json) => ({ json }))]);
	return kept[0];
}

const because = (message: string) => ({ reasons: [{ code: 'billing', message }] });

it.each<[string, IDataObject, object]>([
	['a turn that may begin', { maySpeak: true, reasons: [] }, {}],
	[
		'silence',
		{ maySpeak: false, ...because('Nora Lind has it') },
		{ decision: 'silent', reason: 'Nora Lind has it' },
	],
	['an answer', { decision: 'answer', reasons: [] }, { decision: 'answer' }],
	[
		'a hand-off',
		{ decision: 'handOff', ...because('It is about billing') },
		{ decision: 'hand off', reason: 'It is about billing' },
	],
	['nothing to answer', { decision: 'nothingToAnswer', reasons: [] }, { decision: 'nothing to answer' }],
	['a dry answer', { replied: false, wouldReply: true, reasons: [] }, { decision: 'would answer' }],
	['a dry hand-off', { handedOff: false, wouldHandOff: true, reasons: [] }, { decision: 'would hand off' }],
	['what was sent', { replied: true, reasons: [] }, { decision: 'answered' }],
	[
		'what was overtaken',
		{ replied: false, ...because('Written again') },
		{ decision: 'not answered', reason: 'Written again' },
	],
	['what people have', { handedOff: true, reasons: [] }, { decision: 'handed off' }],
])('an execution is told apart by %s', (_case, record, said) => {
	expect(highlighted({ conversationId: '7', ...record })).toEqual({ conversation: '7', ...said });
});

it('says nothing of several conversations, nor of none', () => {
	expect(highlighted({ conversationId: '7' }, { conversationId: '8' })).toBeUndefined();
	expect(highlighted({ error: 'Not found' })).toBeUndefined();
	expect(highlighted()).toBeUndefined();
});

it('cuts a reason to what n8n keeps without a warning', () => {
	expect(highlighted({ conversationId: '7', ...because('a'.repeat(300)) })).toMatchObject({
		reason: 'a'.repeat(255),
	});
});
