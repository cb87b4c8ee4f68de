/**
 * Ordinary words that stand one letter away from a word that asks for a person, and are no slip for it: "contract" is
 * not "contact". Kept in the form in which words are compared: small letters without accents.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
	`humane humanly humus argent regent agency agenda agendas agentic gents contract contracts contacts contacted content context
	spear speaks peak speck chart charts chats cheat coat chap char chas chaat tale talks walk balk tall take chalk stalk reactor
	persons personnel personal persona personas persian parson prison poison reason season operate operated operates operating operation
	operations managed manages manage manger imager images image advise advised advisory device reach each peach beach teach reaches reached breach preach react
	connects connected correct collect cancel steam teams team ream beam term terms
	robots root boots boot bolt both boat rot bots bobs machined matching marching
	pleased pleases plea pleas lease leash phase release urgency agents ages aged gentle client lever level
	teammates admins supporter supported supports report reports supporting import export reply
	staffs stuff staff staffed stiff scaff sales sale scales tales safes seles
	really realm reality rel rear read deal meal heal seal ream zeal reel area
	life alive like olive lives love line link give five dive list live liver
	wait want wand wants wart need needs seed feed deed weed nerd
	call calls cell calm fall hall ball mall wall tall
	hotlines outline online offline airline deadline
	service services serves servers server severe serviced
	something sometime sometimes somewhere somehow anything anyway anytime everyone everybody another
	message messages massage passage transfers transferred transform escalates escalator escalated forwards toward towards forwarded
	colleague colleagues college league collage colleges engineers engine engines engineered
	consultants consult consulted consulting specialists special specialise specialize
	represent representation represented representing
	human's humanism humanist humanity humanoid humanize humanise human-like woman roman german humans
	actually factual annual mutual usual casual manual natural`
		.split(/\s+/)
		.filter(Boolean),
);
