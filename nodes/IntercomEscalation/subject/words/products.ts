import type { PhrasesByLanguage } from '../../wording/phrases';

/** Somebody is hurt by a product, or soon may be: swallowed, choked, burnt, shocked, smoke, fire, an allergy. */
export const DANGER_FROM_A_PRODUCT: PhrasesByLanguage = {
	en: `
		i|he|she|we|daughter|son|baby|child|kid|kids|toddler|boy|girl|wife|husband|mother|father|dog|cat .. swallowed|ingested|inhaled|choked,
		daughter|son|baby|child|kid|toddler|dog|cat .. ate|drank|eaten|licked .. product|detergent|cleaner|bleach|glue|paint|soap|battery|sachet,
		burned|burnt|scalded|cut .. my|his|her|their hand|hands|finger|fingers|face|skin|arm|leg|mouth|tongue|eye|eyes,
		second|third degree burn|burns, got|get|gets|getting|gave|giving|gives a|an|me .. electric shock|shocks,
		got|get|getting a shock when|from, gave me a shock, smoke coming|came|comes|pouring out|from, is|started smoking,
		battery|charger|device|bottle|phone exploded|explodes|burst in|on|while|and,
		burst into flames, in flames, sparks coming|flying,
		lips|face|throat|tongue|eyes is|are swollen|swelling|closing, broke out in hives, burning smell,
		put .. in her|his|their mouth, up in smoke, rash all|everywhere|on|after|since, toaster|oven|stove|heater|kettle|blender|dryer exploded|caught,
		daughter|son|baby|child|kid|toddler|dog|cat .. ate|drank|eaten .. packet|magnet|gel, get|got|getting hurt if|because
	`,
	de: `
		verschluckt, stromschlag, stromschläge, kommt|steigt .. rauch, rauch .. kommt aus, brennt .. gerät|akku,
		gerät|akku|ladegerät|handy brennt|qualmt|explodiert|geplatzt,
		hand|finger|gesicht|haut|arm verbrannt|verbrüht, allergische|allergischen reaktion, fing feuer,
		feuer gefangen, haut .. verbrannt|ausschlag, hund|katze|kind|tochter|sohn .. gefressen|gegessen|getrunken, ausschlag nach
	`,
	fr: `
		a|ai avalé|ingéré|inhalé, brûlé|brûlée .. main|doigt|doigts|visage|peau|bras, décharge électrique,
		électrocut*, réaction allergique, a pris feu, fumée sort, a explosé dans, étouff* avec,
		pain|chargeur|batterie|appareil fume|brûle, chargeur|batterie|appareil prend feu, a pris feu
	`,
	es: `
		se|me|ha tragó|tragado|ingirió|ingerido, descarga eléctrica, me|se quemé|quemó .. mano|dedo|dedos|cara|piel,
		reacción alérgica, sale humo, explotó en, se incendió, se atragantó|asfixió,
		echó|echa|echaba humo, se quemó el|la cargador|batería|aparato
	`,
	pt: `
		engoliu, ingeriu, choque elétrico, queimei|queimou .. mão|dedo|dedos|rosto|pele, reação alérgica,
		saindo|sai fumaça|fumo, pegou fogo, explodiu na|no, se engasgou,
		passou|passei mal depois|após
	`,
	it: `
		ha ingerito|ingoiato|inghiottito, preso|prende la scossa, scossa elettrica,
		bruciato|ustionato .. mano|dito|dita|viso|pelle, reazione allergica, esce fumo, preso fuoco, esploso in,
		si è strozzato|strozzata|soffocato|soffocata
	`,
	nl: `
		doorgeslikt|ingeslikt, elektrische schok, komt|kwam rook uit, vloog|staat in brand,
		hand|vinger|gezicht|huid verbrand, allergische reactie, zich verslikt
	`,
	sv: `svalt|svalde|sväljt, elektrisk stöt, brände mig, allergisk reaktion, ryker om|ur, fattade eld, började brinna`,
	da: `har|min slugt, slugte, elektrisk stød, brændte mig, allergisk reaktion, kommer røg, brød i brand`,
	no: `svelget|svelgte, elektrisk støt, brant meg, allergisk reaksjon, kommer røyk, tok fyr`,
	fi: `nielaisi|nielaissut|niellyt, sähköiskun, poltin käteni, allerginen|allergisen reaktio|reaktion, syttyi palamaan`,
	pl: `połknął|połknęła|połknęło, poraził|poraziło prąd|prądem, oparzył*, reakcja alergiczna, leci dym, zapalił|zapaliła się, się zapalił|zapaliła|zapaliło|pali`,
	cs: `spolkl|spolkla|spolklo, elektrický šok, popálil*, alergická reakce, začal hořet, začal|začala|začalo hořet`,
	hu: `lenyelte, lenyelt, áramütés, megégett|megégettem, allergiás reakció, kigyulladt`,
	ro: `a înghițit, înghițit o, electrocutat, m am ars, reacție alergică, a luat foc`,
	ru: `проглотил|проглотила|проглотило|подавился|подавилась, ударило током, удар током, обжег*|обожг*, аллергическая реакция, идет дым, загорел* .. зарядк*|телефон|устройство, зарядк*|телефон|устройство|батарея .. загорел*|дымит*|взорвал*`,
	uk: `проковтнув|проковтнула|проковтнуло, вдарило|ударило струмом, алергічна реакція, йде дим, загорівся|загорілася|загорілось`,
	tr: `yuttu, elektrik çarptı, elimi yaktı, alerjik reaksiyon, duman çıkıyor, alev aldı`,
	ar: `ابتلع|ابتلعت, صدمة كهربائية, حروق, رد فعل تحسسي, احترق|احترقت يدي, *شاحن|*بطارية|*جهاز احترق|احترقت|انفجر|انفجرت`,
	hi: `निगल, बिजली का झटका, धुआं निकल`,
	ja: `飲み込ん, 誤飲, 感電, やけど, 火傷, 発火, 煙が出, アレルギー反応`,
	zh: `吞下, 吞了, 误食, 誤食, 触电, 觸電, 烫伤, 燙傷, 烧伤, 着火, 冒烟, 冒煙, 过敏反应`,
	ko: `삼켰, 삼킨, 감전, 화상을, 불이 났, 연기가 나, 알레르기 반응`,
};

/** Words of bodies and fire in talk about something else. */
export const NOT_DANGER_FROM_A_PRODUCT = `
	i|we swallowed my|our pride, stop|quit|no|non smoking, started smoking hot
`;
