import { toFinder } from '../wording/phrases';
import { isConditional } from './conditions';

/**
 * The words in which a model says that it cannot, may not or does not know, or sends a customer to the support in whose
 * conversation they are. They help nobody, however sure the model is of them.
 */
export function refusalIn(answer: string): string | undefined {
	// "If that does not help, contact support" comes after help; without a condition it is all there is.
	const found = REFUSALS.in(answer)[0] ?? DEFLECTIONS.in(answer).find((finding) => !isConditional(finding));
	return found?.words;
}

const REFUSALS = toFinder({
	en: `
		i can't|cannot|cant|won't|couldn't|wasn't help|assist|answer|provide|fulfill|fulfil|comply|process|discuss|share|locate|determine,
		i can't|cannot|cant do|access|find|see|tell|give that|this|your|any|you|the|it, i couldn't find,
		i could not find|help|locate, i can not help|assist|answer|provide, i'm unable to, i am unable to,
		i'm not able to, i am not able to, i was unable to, i wasn't able to, i was not able to,
		we are unable to help|assist|answer, we're unable to help|assist|answer,
		we can't|cannot help|assist you|with, unable to help|assist|answer you|with|this|that|your,
		i don't know, i do not know, i dont know,
		i don't|do|didn't have|not enough|access|any|the|specific|sufficient|that|this|information|details,
		i don't|dont have access|information|enough|details|knowledge, i do not have,
		i have no information|access|way|idea|knowledge, i lack the|information|access, as an ai,
		as a language model, as a large language, as an artificial, as a virtual|digital assistant,
		as an assistant i, i'm just|only an|a ai|bot|assistant|chatbot,
		i am just|only an|a ai|bot|assistant|chatbot, i'm an ai, i am an ai,
		i'm a bot|chatbot|virtual|language|large, i am a bot|chatbot|virtual|language, i'm sorry but i,
		i'm sorry i can't|cannot|couldn't|don't, i am sorry but i, i apologize but i,
		unfortunately i|we can't|cannot|couldn't|don't|am|do|have, sorry i can't|cannot|couldn't|don't,
		sorry but i can't|cannot|couldn't|don't, beyond my|the capabilities|scope|knowledge|ability,
		outside|beyond my|the scope, not within my, i must|have to decline, i must|will|would refuse,
		against my guidelines|programming|policy,
		my guidelines|instructions|programming don't|do|prevent|prohibit, i'm not sure, i am not sure,
		i'm not certain|allowed|permitted|authorized|authorised|familiar,
		i am not certain|allowed|permitted|authorized|authorised|familiar, not something i can,
		no article|articles cover|covers|answer|answers|mention|mentions|explain|explains,
		can't be of help, no relevant|matching|such information|article|articles,
		there is|was no information|article|mention,
		help center|centre does|doesn't|has|contains not|contain|mention|cover|have|say|no,
		articles|article|documentation|knowledge|base .. do|does not,
		articles|article|documentation|knowledge|base .. don't|doesn't contain|mention|cover|provide|have|include|say,
		knowledge cutoff, my training data, not something|anything i, outside|beyond .. i can|know|have,
		outside|beyond of what i, not able to .. from here,
		i'm|am only|just|merely .. ai|bot|assistant|chatbot, i'm|am not the right, not in a position to,
		i lack, i don't|do|dont have|not .. ability|means|tools|permission|authority,
		can't .. on your behalf, cannot .. on your behalf, i'd|would have to guess, i can only guess,
		i'm guessing, i can only help|answer|assist with, i'm designed|programmed|trained to|only|on,
		i was designed|programmed|trained to|only|on, no answer to|for this|that|your, i'm afraid i|that|we,
		i am afraid i|that|we, regret .. cannot|unable|can't,
		unable to find|locate any|an|a|information|anything|that,
		we don't have .. information|article|answer, above my pay grade, beats me, i've no idea, no clue,
		can't say for|whether|if, cannot say for|whether|if, your guess is as good, wish i could help,
		not my area|department, someone else would|might|may|can, outside .. what i|we, falls outside,
		not what i was, no idea, not equipped to, out of my hands, i'd rather not, can't comment,
		cannot comment, not at liberty, not trained on|for|to, don't have an answer, do not have an answer,
		no answer for, question is not|isn't something|covered, we couldn't find|locate,
		we could not find|locate, i didn't find, i did not find, we didn't find,
		couldn't find any|anything relevant|information|article|articles|about|on,
		could not find any|anything relevant|information|article|articles|about|on
	`,
	de: `
		ich kann ihnen|dir|ihnen|euch|das|diese|dabei|leider|hierbei|ihre .. nicht,
		kann ich ihnen|dir|leider|dabei|das|nicht .. nicht|helfen|beantworten|weiterhelfen,
		ich kann .. nicht helfen|beantworten|weiterhelfen|sagen|einsehen|finden|zugreifen,
		nicht weiterhelfen, kann ich nicht helfen|beantworten|sagen, ich weiß es|das|leider nicht,
		weiß ich nicht, ich weiss es|das|leider nicht, weiss ich nicht, ich weiß nicht, ich weiss nicht,
		als ki, als künstliche intelligenz, als sprachmodell, als virtueller assistent, als ki assistent,
		ich bin nur|lediglich|leider ein|eine, ich bin eine ki,
		ich habe keine|leider informationen|zugriff|information|keinen|keine, ich habe keinen zugriff,
		keine informationen|artikel|passenden gefunden|dazu|darüber|artikel, nicht in der lage,
		bin mir nicht sicher, ich bin nicht sicher|befugt|berechtigt, ich darf .. nicht, leider konnte ich,
		konnte ich .. nicht|keine finden|informationen, ich konnte .. nicht|keine|keinen .. finden,
		ich bin .. ki|bot|assistent|sprachmodell|chatbot,
		habe .. keinen zugriff|keine informationen|antwort, kann ich .. nicht,
		dazu|darüber|hierzu habe|kann|liegen|finde ich|mir keine|nicht|leider, liegen mir .. keine,
		ist mir nicht bekannt|möglich, mir fehlen|fehlt, außerhalb meiner, darf ich .. nicht,
		ich habe dazu|darüber .. nichts|keine, nicht beantworten, übersteigt meine, keine ahnung,
		fehlen mir, nicht zuständig, nicht in meinem, außerhalb .. meiner|dessen, entzieht sich .. kenntnis,
		überfragt, bin ich überfragt
	`,
	fr: `
		je ne peux pas|malheureusement|vous, je ne peux vous aider,
		je ne suis pas en|autorisé|capable|sûr|certain|habilité, je suis incapable, je ne sais pas,
		je ne dispose pas, je n ai pas accès|d|cette|trouvé|les|suffisamment,
		je n ai trouvé aucun|aucune|pas, je n ai aucune, en tant qu ia, en tant qu intelligence,
		en tant que modèle|assistant|chatbot, je suis une ia, je ne suis qu un|une,
		je suis désolé|désolée mais je ne, je regrette mais je ne, aucune information, aucun article,
		malheureusement je ne, je ne possède|détiens|connais|trouve pas,
		je ne peux malheureusement|vous|hélas, hors de mes|ma, ne suis pas en mesure, ne suis qu,
		je n ai malheureusement|hélas pas, il m est impossible, je ne saurais, cela dépasse mes,
		dans l impossibilité de vous, aucune idée,
		je n ai pas|aucune|malheureusement .. réponse|information|informations|accès|droit,
		je n en sais rien, ce n est pas de mon ressort, je l ignore, cela dépasse
	`,
	es: `
		no puedo ayudar*|responder|proporcionar|acceder|hacer|procesar|darle|darte|asistir*|compartir,
		no puedo .. ayudar*|responder, no te|le|les puedo ayudar, no me es posible, no soy capaz,
		no estoy seguro|segura|autorizado|autorizada|en, yo no sé, no sé la respuesta, no lo sé,
		no tengo acceso|información|la|los|suficiente|esa|datos, no dispongo de,
		no he|pude encontrado|encontrar, no encontré, no encuentro, como ia, como una ia,
		como inteligencia artificial, como modelo de lenguaje, como asistente virtual|de, soy una ia,
		solo soy un|una, lo siento pero no, lamentablemente no puedo, desafortunadamente no puedo,
		no hay información, ningún artículo, no cuento con, no poseo,
		no tengo .. acceso|información|respuesta|permiso, no me está permitido, fuera de mi|mis,
		no puedo .. eso|esa|esto, soy solo|sólo|únicamente un|una, no dispongo, ni idea, no tengo idea|ni,
		no tengo la respuesta, no sabría decir*, no es de mi competencia
	`,
	pt: `
		não posso ajudar|ajudá|responder|fornecer|acessar|fazer|processar|auxiliar|compartilhar,
		não consigo ajudar|responder|acessar|encontrar|fornecer|te,
		não posso te|lhe|o|a ajudar|auxiliar|responder, não sou capaz, não sei,
		não tenho acesso|informações|informação|essa|certeza|dados|como, não disponho de, não encontrei,
		não estou autorizado|autorizada|certo, como ia, como uma ia, como inteligência artificial,
		como modelo de linguagem, como assistente virtual|de, sou uma ia, sou apenas um|uma,
		desculpe mas não, sinto muito mas não, infelizmente não posso|consigo|tenho, não há informações,
		nenhum artigo, não possuo, não tenho .. acesso|informação|informações|resposta|permissão,
		não me é possível|permitido, fora do meu|das, sou só|somente|apenas, não posso .. isso|nisso|com,
		não disponho, não faço ideia, não tenho a resposta, não saberia dizer
	`,
	it: `
		non posso aiutar*|rispondere|fornire|accedere|farlo|elaborare|condividere, non posso .. aiutar*,
		non sono in|autorizzato|autorizzata|sicuro|sicura|certo grado|a|di|che,
		non sono sicuro|sicura|certo|autorizzato, non so, non lo so,
		non ho accesso|informazioni|trovato|abbastanza|questa|dati, non dispongo di,
		non riesco a trovare|rispondere|aiutar*, come ia, in quanto ia, in quanto intelligenza,
		come intelligenza artificiale, come modello linguistico, come assistente virtuale, sono un ia,
		sono solo un|una, mi dispiace ma non, purtroppo non posso|riesco|ho, nessuna informazione,
		nessun articolo, non possiedo, non ho .. accesso|informazioni|risposta|permesso,
		non mi è possibile|consentito, al di fuori delle mie, esula dalle mie, non dispongo,
		non posso .. questo|purtroppo, nessuna idea, non ne ho idea, non ho la risposta, non saprei,
		non è di mia competenza
	`,
	nl: `
		ik kan je|u|jou|jullie|hier|daar|dat|dit|helaas|deze .. niet|geen,
		ik kan .. niet helpen|beantwoorden|zeggen, kan ik .. niet helpen|mee|beantwoorden,
		ik weet het|dat|niet niet|zeker, weet ik niet, als ai, als ki, als kunstmatige intelligentie,
		als taalmodel, als virtuele assistent, ik ben een ai, ik ben maar|slechts een,
		ik heb geen|hier|daar toegang|informatie|geen|antwoord, ik ben niet zeker|bevoegd|in|gemachtigd,
		ik mag .. niet, het spijt me maar ik, helaas kan ik, ik kon .. niet|geen vinden|informatie|artikel,
		kon ik .. vinden, ik beschik niet|helaas, ik heb .. geen toegang|informatie|antwoord, buiten mijn,
		ben slechts|maar|alleen een, daar|hier heb ik geen|helaas, geen idee, daar ga ik niet over
	`,
	sv: `
		jag kan tyvärr|inte inte|hjälpa|svara, jag kan inte, jag vet inte, tyvärr kan jag inte,
		det kan jag inte, som ai, som en ai, som språkmodell, jag är en ai, jag är bara en,
		jag har inte|ingen tillgång|information, jag har ingen, jag hittade inte|ingen|inga, jag kunde inte,
		jag är inte säker, ingen information, ingen aning
	`,
	da: `
		jeg kan desværre|ikke ikke|hjælpe|svare, jeg kan ikke, det kan jeg ikke, kan jeg desværre .. ikke,
		jeg ved det|ikke ikke|det, desværre kan jeg ikke, som ai, som en ai, som sprogmodel, jeg er en ai,
		jeg er kun|bare en, jeg har ikke|ingen adgang|information|oplysninger, jeg fandt ikke|ingen,
		jeg kunne ikke, jeg er ikke sikker, ingen oplysninger, ingen anelse
	`,
	no: `
		jeg kan dessverre|ikke ikke|hjelpe|svare, jeg kan ikke, det kan jeg ikke, jeg vet ikke,
		dessverre kan jeg ikke, som ai, som en ai, som ki, som språkmodell, jeg er en ai,
		jeg er bare|kun en, jeg har ikke|ingen tilgang|informasjon, jeg fant ikke|ingen, jeg kunne ikke,
		jeg er ikke sikker, ingen informasjon, ingen anelse
	`,
	fi: `
		en voi auttaa|vastata|antaa|tehdä|valitettavasti, en valitettavasti voi|osaa|tiedä|pysty,
		valitettavasti en, en pysty auttamaan|vastaamaan, en osaa sanoa|vastata|auttaa, en tiedä, tekoälynä,
		kielimallina, olen tekoäly, olen vain tekoäly|botti, minulla ei ole, en löytänyt, en ole varma,
		ei aavistustakaan, ei ole vastausta
	`,
	pl: `
		nie mogę pomóc|odpowiedzieć|udzielić|tego|zrobić|przetworzyć|udostępnić,
		nie mogę .. pomóc|odpowiedzieć, nie jestem w stanie, nie jestem pewien|pewna|upoważniony|pewny,
		nie wiem, nie mam dostępu|informacji|wystarczających|takich|danych, nie posiadam informacji|dostępu,
		nie znalazłem, nie znalazłam, nie udało mi się znaleźć, jako ai, jako sztuczna inteligencja,
		jako model językowy, jako asystent, jestem tylko, jestem sztuczną, przykro mi ale nie,
		niestety nie mogę|wiem|mam|jestem, brak informacji, proszę o kontakt z, nie dysponuję, nie posiadam,
		nie mam .. dostępu|informacji|uprawnień|odpowiedzi, wykracza poza moje, poza moimi, nie mam pojęcia,
		nie znam odpowiedzi
	`,
	cs: `
		nemohu vám|ti|pomoci|odpovědět|poskytnout|s, nemůžu vám|ti|pomoct|pomoci, s tím vám|nemohu|bohužel,
		nejsem schopen|schopna|si|oprávněn, nevím, bohužel nemohu|nevím|nemám, nemám přístup|informace|k,
		nenašel jsem, nenašla jsem, jako ai, jako umělá inteligence, jako jazykový model, jsem jen|pouze,
		omlouvám se ale, nemám tušení, neznám odpověď
	`,
	sk: `
		nemôžem vám|ti|pomôcť|odpovedať, nie som schopný|si|oprávnený, neviem,
		bohužiaľ nemôžem|neviem|nemám, žiaľ nemôžem, nemám prístup|informácie|k, nenašiel som, ako ai,
		ako umelá inteligencia, ako jazykový model, som len|iba, nemám poňatia, nepoznám odpoveď
	`,
	hu: `
		nem tudok segíteni|válaszolni|ebben|hozzáférni, nem tudom, sajnos nem tudok|tudom|áll|találtam,
		nem segíthetek, nem áll módomban, nem vagyok biztos|jogosult|képes, nincs hozzáférésem|információm,
		nem találtam, mesterséges intelligenciaként, nyelvi modellként, csak egy mesterséges|ai|bot,
		fogalmam sincs, nem ismerem a választ
	`,
	ro: `
		nu vă|te pot ajuta, nu pot ajuta|răspunde|oferi|accesa|să, nu știu,
		nu sunt sigur|sigură|autorizat|în, nu am acces|informații|suficiente|găsit, nu dețin informații,
		din păcate nu, îmi pare rău dar nu, ca ai, ca inteligență artificială, ca model de limbaj,
		sunt doar un|o, habar n am, nu am .. răspuns|idee|informații
	`,
	bg: `
		не мога да, за съжаление не, не знам, не съм сигурен|сигурна|в|упълномощен,
		нямам достъп|информация|данни, не намерих, не открих, като изкуствен, като ai, като езиков модел,
		аз съм само, нямам представа, нямам отговор
	`,
	el: `
		δεν μπορώ να, δεν είμαι σε|σίγουρος|σίγουρη|εξουσιοδοτημένος, δεν γνωρίζω, δεν ξέρω, δυστυχώς δεν,
		λυπάμαι αλλά δεν, δεν έχω πρόσβαση|πληροφορίες|αρκετές, δεν βρήκα, ως τεχνητή νοημοσύνη, ως ai,
		ως γλωσσικό μοντέλο, είμαι μόνο|απλώς, δεν έχω ιδέα, δεν έχω απάντηση
	`,
	ru: `
		я не могу, не могу помочь|ответить|предоставить|сделать|вам|с, к сожалению я не,
		к сожалению не могу|знаю, не в состоянии, не имею доступа|права|возможности,
		у меня нет доступа|информации|данных|сведений|достаточно, я не знаю, не знаю ответа,
		не нашел|нашла|удалось информации|найти|ответа, я не нашел|нашла|уверен|уверена, мне не удалось,
		как ии, как искусственный интеллект, как языковая модель, как ассистент, я всего лишь|лишь|только,
		я искусственный|бот, извините но я не, не обладаю, не располагаю, не владею, нет такой информации,
		это выходит за|вне, не имею .. доступа|информации|возможности, затрудняюсь ответить,
		не могу .. помочь|ответить|сказать|подсказать, понятия не имею, без понятия, нет ответа
	`,
	uk: `
		я не можу, не можу допомогти|відповісти|надати|вам, на жаль я не, на жаль не можу|знаю,
		не маю доступу|інформації, у мене немає доступу|інформації|даних, я не знаю,
		не знайшов|знайшла|вдалося, мені не вдалося, як ші, як штучний інтелект, як мовна модель, я лише,
		не володію, не маю .. доступу|інформації|можливості, не можу .. допомогти|відповісти|сказати,
		не маю уявлення, немає відповіді
	`,
	tr: `
		yardımcı olamam, yardımcı olamıyorum, yardım edemem, yardım edemiyorum, yanıtlayamam,
		yanıtlayamıyorum, cevaplayamam, bilmiyorum, emin değilim, bilgim yok, erişimim yok,
		bilgiye sahip değilim, bilgi bulamadım, bulamadım, yapay zeka olarak, bir yapay zeka,
		bir dil modeli olarak, dil modeliyim, maalesef .. yardımcı|edemiyorum|olamıyorum, yapamam,
		hiçbir fikrim yok, fikrim yok
	`,
	ar: `
		لا أستطيع, لا يمكنني, لا استطيع مساعدتك, لست قادرا, لا أعرف, لا أعلم, لست متأكدا,
		ليس لدي معلومات|إمكانيه|صلاحيه|وصول, لا أملك معلومات|صلاحيه, لم أجد, لم أتمكن من, بصفتي ذكاء,
		كذكاء اصطناعي, بصفتي نموذج, بصفتي مساعدا, أنا مجرد, عذرا لا|لكن, للأسف لا أستطيع|يمكنني|أعرف,
		ليس لدي فكره|إجابه|جواب
	`,
	he: `
		אני לא יכול|יכולה|יודע|יודעת|בטוח|בטוחה|מורשה, איני יכול|יכולה|יודע|יודעת|בטוח, אינני יכול|יודע,
		לא אוכל לעזור|לסייע|לענות, אין לי גישה|מידע|את|אפשרות, לא מצאתי, לצערי איני|אני|לא, כבינה מלאכותית,
		בתור בינה מלאכותית, כמודל שפה, אני רק בוט|בינה, מצטער|מצטערת אבל|אך|איני, אין לי מושג, אין לי תשובה
	`,
	fa: `
		نمی توانم, نمیتوانم, نمی دانم, نمیدانم, متاسفانه نمی|نمیتوانم|اطلاعاتی, اطلاعاتی ندارم,
		دسترسی ندارم, مطمئن نیستم, پیدا نکردم, به عنوان هوش مصنوعی, به عنوان یک هوش, به عنوان مدل زبانی,
		من فقط یک, نمی دونم, جوابی ندارم
	`,
	hi: `
		मैं मदद नहीं कर, मदद नहीं कर सकता, मदद नहीं कर सकती, सहायता नहीं कर, उत्तर नहीं दे, जवाब नहीं दे,
		मुझे नहीं पता, मुझे पता नहीं, मुझे जानकारी नहीं, मेरे पास .. जानकारी नहीं, मेरे पास .. एक्सेस नहीं,
		पहुंच नहीं है, एक एआई, एक ai, एआई के रूप, ai के रूप, भाषा मॉडल, क्षमा करें .. नहीं,
		माफ़ करें .. नहीं, कोई जानकारी नहीं, जवाब नहीं है, मुझे .. नहीं मिला, जानकारी नहीं मिली,
		मैं निश्चित नहीं
	`,
	id: `
		saya tidak bisa|dapat|tahu|yakin|memiliki|punya|menemukan|mengetahui|diizinkan|mempunyai,
		maaf saya tidak, tidak dapat membantu, tidak bisa membantu, sebagai ai, sebagai model bahasa,
		sebagai kecerdasan buatan, sebagai asisten, saya hanya sebuah|asisten|ai|bot, tidak punya jawaban,
		kurang tahu
	`,
	vi: `
		tôi không thể, tôi không biết, tôi không có .. thông tin|quyền, tôi không chắc, tôi không tìm thấy,
		tôi chưa tìm thấy, không thể giúp, không thể hỗ trợ, không thể trả lời, xin lỗi .. không thể,
		rất tiếc .. không thể, là một ai, là ai, là trí tuệ nhân tạo, là mô hình ngôn ngữ, tôi chỉ là,
		không có câu trả lời, tôi không rõ
	`,
	th: `
		ไม่สามารถช่วย, ไม่สามารถตอบ, ไม่สามารถให้, ไม่สามารถเข้าถึง, ผมไม่สามารถ, ฉันไม่สามารถ,
		ดิฉันไม่สามารถ, ขออภัย .. ไม่สามารถ, ไม่มีข้อมูล, ไม่พบข้อมูล, ไม่พบบทความ, ในฐานะ ai, ในฐานะ เอไอ,
		ในฐานะปัญญาประดิษฐ์, ในฐานะโมเดลภาษา, ฉันไม่ทราบ, ผมไม่ทราบ, เราไม่ทราบ, ไม่ทราบคำตอบ, ฉันไม่แน่ใจ,
		ผมไม่แน่ใจ
	`,
	zh: `
		我无法, 我不能, 我无权, 无法帮助, 无法协助, 无法回答, 无法为您, 帮不了, 帮不上, 我不知道, 我不确定, 我不清楚, 我没有 .. 信息, 我没有 .. 权限, 找不到相关,
		没有相关, 作为ai, 作为一个ai, 作为人工智能, 作为一个人工智能, 作为语言模型, 我只是一个, 我是一个ai, 抱歉 .. 无法, 抱歉 .. 不能, 很抱歉 .. 无法, 我無法,
		無法幫助, 無法協助, 無法回答, 無法提供, 我沒有 .. 資訊, 沒有找到, 作為ai, 作為人工智慧, 作為一個, 没有答案, 超出了我, 无法为您提供, 我没有找到, 没有找到相关,
		未找到相关, 不知道答案
	`,
	ja: `
		お答えできません, お答えすることができません, 回答できません, お手伝いできません, お手伝いすることができません, 対応できません, 対応いたしかねます, お答えいたしかねます,
		お答えしかねます, わかりかねます, 分かりかねます, わかりません, 分かりません, 存じません, お力になれ, できかねます, 情報がありません, 情報はありません, 見つけることができません,
		aiとして, 私はai, aiアシスタントとして, 言語モデル, 人工知能として, 申し訳 .. できません, 答えを持って, 把握しておりません, 範囲外, 情報が見つかりません,
		情報は見つかりません, 記事が見つかりません, 記事は見つかりません, こちらでは確認できません, 私では確認できません, 情報を提供できません
	`,
	ko: `
		도와드릴 수 없, 도움을 드릴 수 없, 답변드릴 수 없, 답변할 수 없, 제공해 드릴 수 없, 잘 모르겠, 모르겠습니다, 모릅니다, 확실하지 않, 정보가 없, 권한이 없,
		찾을 수 없었, 찾지 못했, ai로서, 저는 ai, 인공지능으로서, 언어 모델로서, 언어 모델입니다, 죄송하지만 .. 수 없, 답을 알지, 답변이 없, 범위를 벗어,
		정보를 제공할 수 없
	`,
});

/** Words that send the customer to the support in whose conversation they are. */
const DEFLECTIONS = toFinder({
	en: `
		please contact|reach|email|call our|the|customer|your support|team|service|out,
		please contact|reach out to our|the|customer support|team|service,
		contact our|the|customer support|service team|directly|for,
		reach out to our|the|customer support|team|service|customer
	`,
	de: `
		wenden sie sich .. support|kundenservice|kundendienst|team,
		kontaktieren sie .. support|kundenservice|kundendienst, kontaktiere .. support|kundenservice
	`,
	fr: `
		veuillez|merci contacter|de .. support|assistance|service|contacter,
		contactez .. support|assistance|service client
	`,
	es: `contacte|contacta|póngase|ponte .. soporte|atención|servicio`,
	pt: `entre em contato com o|a|nosso|nossa suporte|equipe|atendimento, contate o suporte`,
	it: `contatti|contatta|contattare|contattate .. assistenza|supporto|servizio`,
	nl: `neem contact op met .. support|klantenservice|team|ondersteuning|helpdesk`,
	sv: `kontakta .. support|kundtjänst|supporten`,
	da: `kontakt .. support|kundeservice`,
	no: `kontakt .. support|kundeservice|kundestøtte`,
	fi: `ota|ottakaa yhteyttä .. tukeen|asiakaspalveluun|tukitiimiin`,
	pl: `skontaktuj|skontaktować się z .. wsparciem|pomocą|obsługą|zespołem|działem|supportem`,
	cs: `kontaktujte .. podporu|zákaznickou`,
	sk: `kontaktujte .. podporu|zákaznícku`,
	hu: `kérjük vegye|forduljon .. ügyfélszolgálat*`,
	ro: `contactați .. suport*|asistență|echipa|serviciul`,
	bg: `свържете се с .. поддръжка*|екип*|отдел`,
	el: `επικοινωνήστε με την|το|τη .. υποστήριξη*|εξυπηρέτηση*|ομάδα`,
	ru: `обратитесь в|к .. поддержк*|техподдержк*|службу, свяжитесь с|со .. поддержк*|службой`,
	uk: `зверніться до .. підтримк*|служби, зв яжіться з .. підтримк*|службою`,
	tr: `destek ekib* .. iletişime, müşteri hizmetleri* .. iletişime|başvur*`,
	ar: `يرجي التواصل|الاتصال مع|ب .. الدعم|خدمه, تواصل مع .. الدعم|خدمه`,
	he: `פנה|פנו|צרו קשר עם|אל .. תמיכה|התמיכה|השירות|שירות`,
	fa: `با پشتیبانی تماس|ارتباط`,
	hi: `सहायता टीम से संपर्क, सपोर्ट टीम से संपर्क, ग्राहक सेवा से संपर्क`,
	id: `silakan hubungi .. dukungan|layanan|support|pelanggan, hubungi tim dukungan|support|layanan`,
	vi: `vui lòng liên hệ .. hỗ trợ|chăm sóc|đội`,
	th: `ติดต่อฝ่ายสนับสนุน, ติดต่อฝ่ายบริการลูกค้า, ติดต่อทีมสนับสนุน`,
	zh: `請聯繫客服, 请联系客服, 请联系 .. 客服, 联系客户服务, 联系支持团队`,
	ja: `サポートにお問い合わせ, サポートまでお問い合わせ, サポートチームにお問い合わせ, カスタマーサポート .. お問い合わせ, カスタマーサポート .. 連絡`,
	ko: `고객센터로 문의, 고객센터에 문의, 고객 지원팀에 문의, 지원팀에 문의, 고객지원팀에 문의`,
});
