import type { PhrasesByLanguage } from '../../wording/phrases';

/** Money between the customer and the company: charges, invoices, refunds, the end of a paid contract. */
export const BILLING: PhrasesByLanguage = {
	en: `
		refund, refunds, refunded, refunding, refundable, refnd, refound, reimburse*, money back,
		pay me back, give back my money, charged twice|double|again|wrongly|incorrectly,
		double|duplicate|wrong|unexpected|unauthorized|unauthorised|extra charge|charges|payment|payments,
		overcharg*, charged me|us, was|been|got|am|being|be|were charged, you charged,
		keep|stop charging me|us|my, chargeback*, dispute .. charge|payment|transaction, wrong amount,
		charge|charges on my|our,
		billing question|issue|problem|error|department|inquiry|enquiry|matter|mistake|team|support|dispute|help,
		question|questions|problem|issue about|with|regarding|on billing|payment|payments|invoice|invoices|refund|refunds,
		question|problem|issue|help|mistake about|with|regarding|on|in my|our|the bill|billing|invoice|payment|charge,
		my|our|your|last|latest|this|wrong|incorrect invoice|invoices|bill|bills, i was|am billed,
		double|doubly charged|billed, billed twice|me|us|for,
		invoice|invoices|bill is|was|are|has|says|shows .. wrong|incorrect|missing|high|twice|paid,
		payment failed|fails|declined|rejected|issue|problem|bounced, my|our payment|payments|billing|vat,
		card was|is|got|keeps|has declined|rejected|charged|been,
		cancel my|our|the|this subscription|plan|membership|contract|renewal|trial, cancel .. subscription,
		end|terminate|stop my|our|the subscription|contract|plan|membership, paid twice|already, i|we paid,
		taken .. from my|our account|card|bank, took .. from my|our account|card|bank, debited,
		direct debit, credit note, auto renew*, renewed without, bank statement, sepa mandate, still paying,
		compensation, discount, my money, want .. money, billed, bill me, billing me, cash back,
		taken|took|taking|take out .. payment|payments|money,
		payment|payments|money|withdrawal|transaction|transactions ... from my|our card|account|bank|paypal,
		card|account|bank ... charged|debited, charged ... card|bank|paypal,
		stop|cancel|end|terminate|pause my|our plan|subscription|membership|trial|renewal,
		unsubscribe me from .. plan|subscription, give .. my money|cash, want .. cash, get .. money back,
		not pay|paying for this|something|it, paying for nothing|something, price went up,
		why did .. price|cost, too expensive .. cancel, rip off, ripped off, stole my money, scam*,
		authorise|authorize|authorised|authorized .. transaction|payment|charge|purchase,
		reverse .. transaction|charge|payment|it,
		never|didn't|not|didnt ordered|order|bought|buy|purchased|purchase|subscribed|signed .. this|anything|it|up,
		how much .. owe, owe you|me, amount .. debited|charged|taken|wrong|agreed,
		overpaid|overpayment|underpaid, double payment, failed payment, payment method,
		receipt is|was|wrong, withdrawal from, withdrawals from,
		two|double|another|unknown withdrawal|withdrawals, send|give|transfer .. back .. payment|money,
		payment back, billed|charged .. again|after|anyway, trial ended, free trial .. charged|cancel,
		credit of, promised .. credit|refund|discount|money, high bill, bill so|too high
	`,
	de: `
		*rückerstatt*, *rueckerstatt*, erstattung*, erstatten, erstattet, geld zurück, geld zurueck,
		geld wieder, doppelt|zweimal|zuviel|falsch abgebucht|belastet|berechnet|bezahlt|abgezogen,
		abbuchung*, abgebucht, meine|unsere|eure|ihre|die|letzte|falsche|eine|keine rechnung|rechnungen,
		rechnung*, gutschrift, *mahnung, mahnungen, lastschrift*, rücklastschrift,
		zahlung fehlgeschlagen|abgelehnt|schlägt, meine|unsere zahlung|zahlungen,
		abo|abonnement|vertrag|tarif .. kündigen|beenden|stornieren, kündige .. abo|abonnement|vertrag,
		kündigung, kündigen, kuendigen, kuendigung, stornier*, zu viel bezahlt|berechnet, überweisung*,
		schadenersatz, widerruf*, abgezogen, eingezogen, geld ... zurück|zurueck|wieder|erstattet,
		kündige ... abo|abonnement|vertrag|mitgliedschaft, abo ... kündig*|beend*|loswerden,
		zahle nicht|nichts, nicht zahlen, bezahlen nicht, mahnung*, abzocke,
		zu viel .. berechnet|bezahlt|abgebucht, nicht autorisiert|genehmigt|bestellt, unberechtigt*,
		falscher betrag, geld, zahlung|zahlungen .. doppelt|zurück|zweimal, abo ... los, aus .. vertrag raus
	`,
	fr: `
		rembours*, me rendre|rendez mon argent, mon argent, prélev*, débité*, facturé*, facture, factures,
		facturation, paiement refusé|échoué|rejeté|en, mon|notre|mes paiement|paiements,
		carte refusée|débitée, résilier, résiliation, résilie, résilié, annuler .. abonnement,
		arrêter .. abonnement, deux fois payé, payé deux fois, avoir comptable, trop perçu, dédommag*,
		rendez|rendre|récupérer|récupère ... argent,
		arrêter|annuler|résilier ... abonnement|forfait|contrat, mon abonnement ... annul*|résili*,
		payé ... fois, prélèvement*, remboursez, trop payé, débit non|inconnu, facturé .. trop,
		je n ai pas|jamais autorisé|commandé, argent, prélevé .. deux|trop, me désabonner, désabonner
	`,
	es: `
		reembols*, devolución .. dinero, devolver .. dinero, devuelvan|devuelvanme|devuelva .. dinero,
		mi dinero, cobrado|cobraron|cobro|cobraste|cobrando, me han|habéis cobrado,
		cargo doble|duplicado|indebido, factura, facturas, facturación, mi|nuestro pago,
		pago rechazado|fallido|duplicado, tarjeta rechazada,
		cancelar .. suscripción|plan|contrato|membresía, dar .. de baja .. suscripción, darme de baja,
		reintegro, devolver|devuelvan|devuélvanme|recuperar ... dinero,
		cancelar|anular ... suscripción|plan|membresía, cobr* ... tarjeta|veces, devuelvan, devuelva,
		devuélvanme, devuélvame, me devuelven|devuelvas, pagué .. veces|más, de más, dinero, cobro*,
		factura* .. otro|incorrecta, desuscribir*, darse de baja
	`,
	pt: `
		reembols*, estorn*, devolução .. dinheiro, dinheiro de volta, meu dinheiro,
		cobrado|cobrada|cobraram|cobrança|cobranças, fatura, faturas, faturação, faturamento, nota fiscal,
		boleto, meu pagamento, pagamento recusado|falhou|duplicado, cartão recusado,
		cancelar .. assinatura|plano|subscrição|contrato, devolv*|quero|recuperar ... dinheiro,
		cancelar|anular ... assinatura|plano, cobr* ... cartão|vezes, dinheiro, debitad*, cobrança*
	`,
	it: `
		rimbors*, soldi indietro, i miei soldi, addebit*, fattura, fatture, fatturazione,
		mio|nostro pagamento, pagamento rifiutato|fallito|doppio, carta rifiutata, disdire, disdetta,
		annullare|cancellare .. abbonamento, pagato due volte,
		restitui*|ridat*|indietro|rivoglio ... soldi|denaro, rivoglio,
		disdire|annullare|cancellare ... abbonamento|contratto, soldi, denaro, addebitat*
	`,
	nl: `
		terugbetal*, restitutie, geld terug, teruggestort, factuur, facturen, facturatie, rekening klopt,
		afgeschreven, incasso, dubbel betaald|afgeschreven, mijn|onze betaling, betaling mislukt|geweigerd,
		abonnement|contract .. opzeggen|stopzetten|annuleren|beëindigen, opzeggen, opzegging,
		zeg .. abonnement op, geld ... terug, abonnement ... opzeg*|stop*|beëindig*|annuleer*, zeg ... op,
		afgeschreven|ingehouden, geld, dubbel betaald|afgeschreven|geïnd, van .. abonnement|contract af,
		abonnement ... af
	`,
	sv: `
		återbetal*, pengarna tillbaka, pengar tillbaka, mina pengar, faktura*, debiterad*, debiterats,
		dragit pengar, betalat dubbelt|två, min betalning, säga upp .. abonnemang*|prenumeration*|avtal*,
		avsluta .. abonnemang*|prenumeration*, avsluta min prenumeration, *debitera*, dragit*,
		betalat .. två|dubbelt, pengar, pengarna
	`,
	da: `
		refusion, refunder*, tilbagebetal*, pengene tilbage, penge tilbage, faktura*, opkrævet,
		trukket .. gange, min betaling, opsige .. abonnement*, afmelde .. abonnement*, opsigelse*,
		trukket .. kort|konto, penge, pengene
	`,
	no: `
		refusjon, refunder*, tilbakebetal*, pengene tilbake, faktura*, belastet, trukket to, min betaling,
		si opp .. abonnement*, avslutte .. abonnement*, penger, pengene, trukket .. kort|konto
	`,
	fi: `
		hyvitys*, palautusta|palautuksen, rahat takaisin, rahani, lasku, laskun, laskuni, laskussa,
		laskutus*, veloitet*, veloitus*, maksu epäonnistui, maksuni, peruuttaa .. tilau*, perua .. tilau*,
		irtisanoa, rahaa, rahoja, maksoin
	`,
	pl: `
		zwrot*, zwróci*, oddajcie .. pieniądze, moje pieniądze, pieniędzy, faktur*, obciążono, obciążyli,
		pobrano z|opłatę|pieniądze, pobraliście, podwójnie obciąż*|pobran*|zapłac*, płatność odrzucona|nie,
		moja płatność, anulować|zrezygnować|wypowiedzieć|rezygnuję .. subskrypcj*|umow*|abonament*,
		rezygnacja, reklamacj*, pieniądz*, zapłaciłem .. dwa*, zapłaciłam .. dwa*
	`,
	cs: `
		vrácení peněz, vrátit peníze, vraťte, peníze zpět, refundac*, faktur*, účtováno, strženo|strhli,
		moje platba, platba selhala|zamítnuta, zrušit .. předplatné, reklamac*, výpověď, peníze, peněz,
		zaplatil .. dvakrát
	`,
	sk: `
		vrátenie peňazí, vrátiť peniaze, peniaze späť, refundáci*, faktúr*, strhli, moja platba,
		zrušiť .. predplatné, reklamáci*, peniaze, peňazí, zaplatil .. dvakrát
	`,
	hu: `
		visszatérít*, pénzem*, pénzt vissza, visszakér* .. pénz*, számla, számlát, számlám*, számlá*,
		levontak|levonták|terhel*, fizetésem, lemondani .. előfizetés*, előfizetés* .. lemond*, felmond*,
		pénz*, kétszer .. fizett*
	`,
	ro: `
		rambursar*, ramburs*, banii înapoi, banii mei, factur*, taxat|debitat, plata mea, plată refuzată,
		anulez|anula|anulare .. abonament*, reziliere, bani, banii, plătit de două
	`,
	bg: `
		възстанов* .. сума*|пари*, връщане на пари*, парите си, фактура*, таксуван*, плащането ми,
		прекратя .. абонамент*, откажа .. абонамент*, рефунд*, пари, парите, платих .. два
	`,
	el: `
		επιστροφή χρημάτων, επιστροφή .. χρημάτων, τα χρήματά μου, λεφτά μου, τιμολόγι*, χρεώθηκ*, χρέωσ*,
		πληρωμή μου, ακυρώσω .. συνδρομή, ακύρωση .. συνδρομής, χρήματα, λεφτά, πλήρωσα .. δύο
	`,
	ru: `
		возврат*, вернуть|верните|вернете .. деньги, деньги назад|обратно, мои деньги, списали, списан*,
		списание|списания, счет на оплату, счет-фактур*, мой|выставили счет, оплата не, мой платеж,
		платеж не, дважды оплатил*, отменить|отмените .. подписк*, отмена подписки, расторгнуть,
		компенсаци*, деньги, денег, деньгами, снял* .. деньги|дважды|второй, сняли, платил* .. дважды,
		отменить ... подписк*, подписк* ... отмен*
	`,
	uk: `
		поверн* .. кошт*|грош*, кошти назад, гроші назад, мої гроші, рахунок-фактур*, рахунку, списали,
		списан*, мій платіж, скасувати|скасуйте .. підписк*, гроші, грошей, кошти, зняли .. двічі|гроші
	`,
	tr: `
		iade istiyorum, para iadesi, paramı, geri ödeme, iade, fatura*, çekilmiş|çekildi, ücret alındı,
		ödemem, ödeme başarısız|reddedildi, abonelik* .. iptal, aboneliğimi, parayı, parası,
		iki kez .. ödedim|çekil*, ödeme iki
	`,
	ar: `
		*استرداد*, *استرجاع*, أموالي, *فلوسي, فلوسي, *فاتوره*, *فواتير*, خصم, خصمتم, *دفع مرتين, *الدفع,
		إلغاء .. *اشتراك*, ألغي .. اشتراكي, فلوس, المال, نقود, مبلغ
	`,
	he: `
		*החזר, החזר כספי, הכסף שלי, להחזיר .. *כסף, *חשבונית*, *חויבתי, חיוב, *חיוב כפול, התשלום שלי,
		לבטל .. *מינוי*, ביטול מינוי, כסף, *הכסף
	`,
	fa: `
		*بازپرداخت*, پولم, پول من, پس گرفتن پول, فاکتور*, *صورتحساب*, کسر شده, پرداخت ناموفق,
		لغو .. اشتراک*, اشتراکم, پول, پولی
	`,
	hi: `
		रिफंड*, रिफ़ंड*, पैसे वापस, पैसा वापस, मेरे पैसे, बिल*, इनवॉइस*, चालान, भुगतान विफल, मेरा भुगतान,
		पेमेंट*, सब्सक्रिप्शन रद्द, सदस्यता रद्द, paise wapas, refund chahiye, पैसे, पैसा
	`,
	id: `
		pengembalian dana, uang kembali, kembalikan uang, uang saya, tagihan*, faktur, ditagih,
		pembayaran saya, pembayaran gagal, batalkan|membatalkan .. langganan, berhenti berlangganan, uang
	`,
	ms: `bayaran balik, wang saya, invois, batalkan .. langganan`,
	vi: `
		hoàn tiền, hoàn lại tiền, trả lại tiền, tiền của tôi, hóa đơn, bị trừ tiền, trừ tiền,
		thanh toán thất bại, thanh toán của tôi, hủy gói, hủy .. đăng ký, huỷ .. đăng ký, tiền của, tiền bị,
		tiền đã, số tiền, mất tiền
	`,
	th: `
		คืนเงิน, ขอเงินคืน, เงินของฉัน, ใบแจ้งหนี้, ใบเสร็จ, เรียกเก็บเงิน, ตัดเงิน, ชำระเงิน,
		ยกเลิกการสมัคร, ยกเลิกสมาชิก, เงิน
	`,
	zh: `
		退款, 退钱, 退錢, 退费, 退費, 我的钱, 我的錢, 发票, 發票, 账单, 帳單, 賬單, 扣款, 扣费, 扣費, 多收, 重复收费, 重複收費, 付款失败, 付款失敗, 支付失败,
		取消 .. 订阅, 取消 .. 訂閱, 取消订阅, 取消訂閱, 取消会员, 续费, 續費, 扣了, 扣钱, 扣錢, 钱, 錢, 收费, 收費
	`,
	ja: `
		返金, 払い戻し, 払戻, 請求, 領収書, 二重, 課金, 引き落と, 決済, 支払いが, 支払いに, サブスクリプション .. 解約, 解約, サブスク .. キャンセル,
		プラン .. キャンセル, お金を返, お金, 料金が, 引落, 支払った, 支払い済
	`,
	ko: `
		환불, 결제, 청구, 영수증, 세금계산서, 돈을 돌려, 내 돈, 구독 취소, 구독 .. 취소, 구독 .. 해지, 이중 결제, 요금, 돈을, 돈이, 출금, 인출, 이중 청구
	`,
};

/** Words of money that are about what the customer does with the product, or about a screen of it. */
export const NOT_BILLING = `
	billing|invoice|invoices|payment|payments|refund page|tab|screen|section|address|template|templates|module|feature|widget|button|field|integration|api|webhook|menu|export|list|settings|form,
	refund|invoice|bill|charge a|an|my|our|their|your|the client|clients|customer|customers|buyer|buyers|patient|patients|guest|guests|user|users|order|orders|tenant|tenants|student|students,
	send|create|issue|make|design|import|number|customize|customise an|a|my|our invoice|invoices to|for|in|with,
	create|send|import|design|customize invoices, discount code|codes|field|feature,
	create|add a discount, refund|refunds policy|policies,
	refund .. my|our customers|clients|customer|buyers,
	charged|charge battery|phone|device|tablet|cable,
	battery|phone|device|tablet|laptop .. charge|charges|charged|charging,
	how|where do|can i|we find|download|see|view|get my|our invoices|invoice|receipts,
	data|import|document charge, in charge of, free of charge, charge indicator|level|cycle|port,
	money field|column|type|format
`;
