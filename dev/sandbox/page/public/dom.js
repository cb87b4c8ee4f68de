/**
 * Draws what is described and touches nothing else: elements stay the same from one drawing to the next, so whoever
 * is typing, scrolling or tabbing keeps their place.
 */

/** Describes an element. Siblings that come and go need a `key`; `html` is rich text that was made safe before. */
export function h(tag, props, ...children) {
	const present = children
		.flat(Infinity)
		.filter((child) => child !== null && child !== undefined && child !== false);
	return { tag, props: props ?? {}, children: present };
}

/** Makes the children of an element what is described. */
export function draw(parent, ...children) {
	drawChildren(parent, h('', null, ...children).children);
}

const key = Symbol('key');
const drawn = Symbol('drawn');

function drawChildren(parent, described) {
	const before = new Map([...parent.childNodes].map((node) => [node[key], node]));
	const nodes = described.map((child, index) => nodeFor(child, keyOf(child, index), before));
	for (const node of before.values()) if (!nodes.includes(node)) node.remove();
	nodes.forEach((node, index) => {
		// Only what is out of place is moved: moving an element takes the focus from it.
		if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
	});
}

function keyOf(child, index) {
	return typeof child === 'object' ? `${child.tag} ${child.props.key ?? index}` : `text ${index}`;
}

function nodeFor(child, itsKey, before) {
	if (typeof child !== 'object') {
		const text = before.get(itsKey) ?? Object.assign(document.createTextNode(''), { [key]: itsKey });
		if (text.data !== String(child)) text.data = String(child);
		return text;
	}
	const element =
		before.get(itsKey) ?? Object.assign(document.createElement(child.tag), { [key]: itsKey, [drawn]: {} });
	if (child.props.html === undefined) drawChildren(element, child.children);
	drawProps(element, child.props);
	return element;
}

function drawProps(element, props) {
	const before = element[drawn];
	for (const name of Object.keys(before)) if (!(name in props)) drawProp(element, name, undefined);
	for (const [name, value] of Object.entries(props))
		if (before[name] !== value) drawProp(element, name, value);
	// A choice is always what the description says: a choice that was refused falls back.
	if (element.tagName === 'SELECT' && 'value' in props && element.value !== props.value)
		element.value = props.value;
	element[drawn] = props;
}

function drawProp(element, name, value) {
	if (name === 'key') return;
	if (name === 'html') element.innerHTML = value ?? '';
	else if (name === 'value' && element.value === value) return;
	else if (name.startsWith('on') || name === 'value' || name === 'checked') element[name] = value ?? null;
	else if (value === undefined || value === null || value === false) element.removeAttribute(name);
	else element.setAttribute(name, value === true ? '' : value);
}
