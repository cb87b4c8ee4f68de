/**
 * The matters that people may want for themselves, and how a user or a model may call them: in any spelling, in the
 * languages in which models answer, and with whatever a model adds ("billing question", "GDPR_request").
 */

/** The codes of the matters that this node knows by itself, the most serious first. */
export const KNOWN_CATEGORIES = [
	'danger_to_life',
	'threat',
	'security_incident',
	'legal',
	'press',
	'account_deletion',
	'billing',
] as const;

export type KnownCategory = (typeof KNOWN_CATEGORIES)[number];

/** What goes to people in every company, unless a user switches it off. */
export const DANGERS: readonly KnownCategory[] = ['danger_to_life', 'threat', 'security_incident', 'press'];

/** Names in the notation of `wording/phrases.ts`. A name may stand with two categories: GDPR is law and deletion. */
export const NAMES: Readonly<Record<KnownCategory, string>> = {
	danger_to_life: `
		danger to life, danger for life, life danger, life threatening, life in danger, suicide*, suicidal*,
		self harm*, selfharm, medical emergency, emergency, crisis, mental health*, safety of life,
		lebensgefahr, suizid*, selbstmord*, notfall, danger de mort, danger de vie, danger vital,
		urgence vitale, peligro de vida|muerte, suicidio, perigo de vida|morte, risco de vida,
		pericolo di vita, levensgevaar, zelfmoord*, livsfara, livsfare, selvmord, självmord, hengenvaara,
		zagrożenie życia, samobójstwo, угроза жизни, суицид*, hayati tehlike, intihar, خطر علي الحياه,
		انتحار, סכנת חיים, 生命危险, 自杀, 生命の危険, 自殺, 자살, आत्महत्या
	`,
	threat: `
		threat, threats, threatening*, death threat*, violence, violent*, bomb threat*, blackmail*,
		extortion, intimidation, drohung*, bedrohung*, erpressung*, gewalt*, menace*, amenaza*, ameaça*,
		minaccia, minacce, bedreiging*, trussel*, uhkaus*, groźba, groźby, угроза, угрозы, tehdit*, تهديد*,
		איום, איומים, 威胁, 威脅, 脅迫, 협박, धमकी
	`,
	security_incident: `
		security incident*, security breach*,
		security vulnerability|vulnerabilities|hole|flaw|bug|report|alert|concern, vulnerabilit*,
		data breach*, data leak*, breach, leak, hack, hacked, hacking, account hacked|compromised|takeover,
		compromised account, phishing, unauthorized access, unauthorised access, sicherheitsvorfall*,
		sicherheitslücke*, datenleck*, datenpanne*, incident de sécurité, fuite de données, faille*,
		incidente de seguridad|segurança, fuga de datos, violación de datos, brecha de seguridad,
		vazamento*, incidente di sicurezza, violazione dei dati, datalek*, beveiligingsincident,
		säkerhetsincident, dataläcka, sikkerhedshændelse, sikkerhetshendelse, tietomurto, tietovuoto,
		incydent bezpieczeństwa, wyciek*, утечка*, взлом*, инцидент безопасности, güvenlik ihlali,
		veri sızıntısı, اختراق*, حادث أمني, תקרית אבטחה, דליפת מידע, 安全事件, 数据泄露, 資料外洩, 漏洞, セキュリティインシデント,
		情報漏洩, 情報漏えい, 보안 사고, 정보 유출, सुरक्षा घटना
	`,
	legal: `
		legal, legals, law, lawsuit*, lawyer*, attorney*, litigation, legal threat|action|matter|question,
		compliance, privacy, privacy law*, data protection, dataprotection, copyright, dmca, trademark,
		intellectual property, court, subpoena, regulatory, fraud, recht, rechtlich*, rechts, rechtsfrage*,
		juristisch*, datenschutz*, juridique*, légal, légale, protection des données, mentions légales,
		jurídico*, jurídica*, legales, protección de datos, proteção de dados, legale, legali, giuridico,
		protezione dei dati, juridisch*, juridisk*, rättsligt, retligt, oikeudellinen, lakiasia*, prawny,
		prawne, prawna, právní*, právne*, jogi, νομικ*, правовой, правовые, юридическ*, юридичн*, hukuk*,
		yasal, قانوني*, قانونيه, משפטי*, חוקי, حقوقی, कानूनी, hukum, pháp lý, กฎหมาย, 法律, 法务, 法務, 法的, 법률,
		법적, 법무, gdpr, dsgvo, rgpd, lgpd, ccpa, rodo, kvkk, avg
	`,
	press: `
		press, press inquiry|enquiry|request|relations|media, media inquiry|enquiry|request|relations,
		media, journalist*, journalism, reporter*, pr inquiry, public relations, presse, presseanfrage*,
		journaliste*, prensa, periodista*, imprensa, jornalista*, stampa, giornalista, pers, persvragen,
		pressen, lehdistö, prasa, dziennikarz, пресса, журналист*, basın, gazeteci, صحافه, صحفي, עיתונות,
		עיתונאי, 媒体, 媒體, 记者, 記者, 報道, 取材, 언론, 기자, मीडिया, पत्रकार
	`,
	account_deletion: `
		account deletion*, accountdeletion, delet* .. account*, account* .. delet*, delete|deletion,
		deletion request*, account closure|removal|termination|cancellation|deactivation, accountclosure,
		clos* .. account*, close account, remove account, cancel account, terminate account,
		deactivate account, data deletion, data erasure, delete data, data removal, erasure,
		erasure request, right to be forgotten, data subject request, dsar, personal data, gdpr, dsgvo,
		rgpd, lgpd, ccpa, rodo, kvkk, kontolöschung*, kontoloeschung*, konto löschen, konto loeschen,
		account löschen, löschung*, datenlöschung, suppression .. compte, suppression,
		suppression de données, fermeture .. compte, eliminación .. cuenta, eliminar .. cuenta,
		borrar .. cuenta, cierre .. cuenta, baja .. cuenta, exclusão .. conta, excluir .. conta,
		encerramento .. conta, eliminazione .. account, cancellazione .. account, chiusura .. account,
		account verwijderen, accountverwijdering, verwijderen .. account, radera .. konto, kontoradering,
		slet .. konto, slett .. konto, kontosletning, kontosletting, tilin poist*, usunięcie .. konta,
		usuwanie .. konta, smazání .. účtu, zrušení .. účtu, zmazanie .. účtu, fiók .. törl*,
		ștergere* .. cont*, διαγραφή .. λογαριασμού, удаление .. аккаунта, удаление .. данных,
		видалення .. акаунта, hesap silme, hesap kapatma, حذف .. الحساب, حذف حساب, מחיקת .. חשבון,
		حذف .. حساب, अकाउंट डिलीट, खाता हटाना, penghapusan akun, hapus akun, xóa tài khoản, ลบบัญชี, 账户删除,
		账号注销, 账号删除, 帳號刪除, 注销, 删除账户, 删除账号, アカウント削除, 退会, 계정 삭제, 탈퇴
	`,
	billing: `
		billing*, bill, bills, billed, payment*, pay, paid, paying, refund*, reimburse*, invoice*,
		invoicing, charge, charges, charged, chargeback*, overcharg*, subscription*, money, credit card,
		card declined, finance, finances, financial, accounting, cancellation, cancel subscription, tax,
		vat, receipt*, abrechnung*, rechnung*, zahlung*, bezahlung, erstattung*, rückerstattung*,
		kündigung*, buchhaltung, abonnement*, abo, facturation, facture*, paiement*, remboursement*,
		résiliation, facturación, facturas, factura, pago, pagos, reembolso*, cobro, cobros, suscripción,
		faturamento, faturação, fatura*, pagamento, pagamentos, cobrança*, estorno*, assinatura,
		fatturazione, fattura, fatture, pagamenti, rimborso, rimborsi, abbonamento, addebito, facturatie,
		facturering, factuur, facturen, betaling*, terugbetaling*, fakturering, faktura*, återbetalning*,
		betalningar, betalning, refusion, refusjon, laskutus, lasku, maksu*, hyvitys, rozliczenia, płatność,
		płatności, faktury, zwrot*, subskrypcja, fakturace, platba, platby, fakturácia, számlázás, fizetés,
		visszatérítés, facturare, plată, plăți, rambursare, фактуриране, плащане, плащания, χρέωση,
		χρεώσεις, πληρωμή, πληρωμές, τιμολόγηση, επιστροφή χρημάτων, оплата, платеж*, счет, счета, биллинг,
		возврат*, подписка, оплат*, рахунок, рахунки, повернення коштів, faturalandırma, fatura, ödeme*,
		iade, abonelik, فواتير, الفواتير, فوتره, الفوتره, دفع, الدفع, استرداد, استرداد الأموال, חיוב,
		חיובים, תשלום, תשלומים, החזר*, חשבונית*, صورتحساب, پرداخت, بازپرداخت, बिलिंग, भुगतान, रिफंड,
		penagihan, tagihan, pembayaran, pengembalian dana, thanh toán, hóa đơn, hoàn tiền, การเรียกเก็บเงิน,
		การชำระเงิน, คืนเงิน, 账单, 帳單, 付款, 支付, 退款, 计费, 收费, 发票, 發票, 订阅, 請求, 支払い, 支払, 返金, 課金, 決済, 청구, 결제, 환불,
		요금, 구독
	`,
};

/** Names of a feature that has the word of a matter in it. */
export const NOT_NAMES: Readonly<Partial<Record<KnownCategory, string>>> = {
	legal: `privacy settings, legal name, non legal, not legal, no legal`,
	billing: `
		tax* field, payment* integration, non billing, not billing, no billing, bill of materials
	`,
	press: `press button, media upload|library|files|player|storage, social media, pers settings`,
	threat: `threat model*, legal threat*`,
	security_incident: `memory leak, growth hack*`,
	account_deletion: `not account deletion, non account deletion, undelete, gdpr banner, cookie*`,
};

/** Names that say nothing of a matter, so that the words of a customer cannot name them. */
export const NAMES_OF_NOTHING = `
	other, others, general, none, misc, miscellaneous, question, questions, support, help, unknown,
	anything else, everything else
`;
