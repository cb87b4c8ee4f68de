import { draw } from './dom.js';
import { hub } from './hub.js';
import { inbox } from './inbox.js';
import { messenger } from './messenger.js';
import { wire } from './wire.js';

/** What this reader looks at; kept for the tab, so that a reload shows the same. */
const selection = JSON.parse(sessionStorage.getItem('selection') ?? '{"filter":"all"}');

/** What only the page itself knows: half-done things that no view of the workspace holds. */
const desk = { startingConversation: false, addingCustomer: false, writingNote: false, assignToMe: true };

let view;
/** The refresh that is under way. */
let current;
let askAgain = false;
/** The timer of the next try after a view that did not come. */
let oneMoreTry;

const page = {
	selection,
	desk,
	select(changes) {
		remember(changes);
		return refresh();
	},
	/** For changes of the desk, which need no new view. */
	redraw,
	notify,
	/** Does something at the sandbox; answers with what it said, or undefined when it refused. */
	async act(path, body = {}) {
		const reply = await fetch(path, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		}).catch(() => undefined);
		const said = await reply?.json().catch(() => ({}));
		if (!reply?.ok) {
			notify(said?.message ?? 'The sandbox does not answer. Is it still running?');
			return undefined;
		}
		await refresh();
		return said;
	},
};

/** Asks for the view and draws it; a change that comes meanwhile is asked for once more, after. */
function refresh() {
	if (current) askAgain = true;
	else current = ask().finally(() => (current = undefined));
	return current;
}

async function ask() {
	do {
		askAgain = false;
		const { inbox: asked } = selection;
		const seen = await fetchView();
		if (!seen) {
			// Only one, or each refresh while the sandbox is away would begin a row of tries of its own.
			clearTimeout(oneMoreTry);
			oneMoreTry = setTimeout(refresh, ONE_MORE_TRY_AFTER);
			continue;
		}
		view = seen;
		stay(asked);
		redraw();
	} while (askAgain);
}

/** Milliseconds after which a view that has not come is given up, and after which it is asked for again. */
const LONGEST_WAIT = 5_000;
const ONE_MORE_TRY_AFTER = 1_000;

/** Undefined where none comes; without an end to the wait, one that hangs would be the last thing that is shown. */
async function fetchView() {
	const waiting = new AbortController();
	const timer = setTimeout(() => waiting.abort(), LONGEST_WAIT);
	try {
		const reply = await fetch(`view?${new URLSearchParams(selection)}`, { signal: waiting.signal });
		return reply.ok ? await reply.json() : undefined;
	} catch {
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}

/** Stays at the conversation that is shown: one that comes in must not push it, and a reply begun, away. */
function stay(asked) {
	const shown = view.inbox.conversation?.id;
	if (shown && selection.inbox === asked) remember({ inbox: shown });
}

function remember(changes) {
	Object.assign(selection, changes);
	sessionStorage.setItem('selection', JSON.stringify(selection));
}

function redraw() {
	if (!view) return;
	const focused = document.activeElement;
	draw(document.getElementById('hub'), hub(view, page));
	draw(document.getElementById('messenger'), messenger(view, page));
	draw(document.getElementById('inbox'), inbox(view, page));
	draw(document.getElementById('wire'), wire(view, page));
	document.querySelectorAll('[data-follow]').forEach(followNewest);
	// A row that moves up takes the focus of its button with it, unless it is given back.
	if (focused?.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
}

/** A list that grows at its end shows the newest, unless it is the same list and its reader has scrolled away. */
function followNewest(list) {
	const { follow } = list.dataset;
	const newList = list.shown?.split('|')[0] !== follow.split('|')[0];
	if (list.shown === follow) return;
	if (newList || list.nearEnd !== false) list.scrollTop = list.scrollHeight;
	list.shown = follow;
	list.onscroll = () => {
		list.nearEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
	};
}

let noticeTimer;

function notify(message) {
	const notice = document.getElementById('notice');
	notice.textContent = message;
	notice.hidden = false;
	clearTimeout(noticeTimer);
	noticeTimer = setTimeout(() => (notice.hidden = true), 6000);
}

const hubButton = document.getElementById('hub-button');
hubButton.onclick = () => {
	const area = document.getElementById('hub');
	area.hidden = !area.hidden;
	hubButton.setAttribute('aria-expanded', String(!area.hidden));
};

const events = new EventSource('events');
const connection = document.getElementById('connection');
events.onopen = () => (connection.textContent = '');
events.onerror = () => (connection.textContent = 'The sandbox does not answer. Trying again …');
events.onmessage = refresh;

// Requests leave the last minute without anything happening.
setInterval(refresh, 15_000);
