import type { IDataObject } from 'n8n-workflow';

/** One utterance of a call. */
export interface Utterance extends IDataObject {
	/** Seconds since the call began. */
	seconds: number;
	/** As Intercom names who speaks: `User`, `Teammate 1`, `Fin`. */
	speaker: string;
	text: string;
}

/** `[00:00:09] User: "I need help."` */
const BEGINNING = /^\[(\d+):(\d\d):(\d\d)\]\s*([^:]+):\s*(.*)$/;

/**
 * Intercom's transcript of a call, one utterance a line, as a list. A line that does not begin with a time belongs to
 * the utterance before it.
 */
export function readUtterances(transcript: string): Utterance[] {
	const utterances: Utterance[] = [];
	for (const line of transcript.split(/\r?\n/)) {
		const [, hours, minutes, seconds, speaker, text] = BEGINNING.exec(line.trim()) ?? [];
		const last = utterances.at(-1);
		if (speaker !== undefined) {
			utterances.push({
				seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
				speaker: speaker.trim(),
				text: text ?? '',
			});
		} else if (last && line.trim() !== '') last.text += `\n${line.trim()}`;
	}
	return utterances.map((utterance) => ({
		...utterance,
		text: utterance.text.replace(/^"([\s\S]*)"$/, '$1'),
	}));
}
