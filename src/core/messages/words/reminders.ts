import type { Cue, Phrases } from '../cues.ts';
import type { Understood } from '../listen.ts';

type Reminders = Record<Extract<Cue, 'reminds' | 'owed' | 'meets'>, [strong: Phrases, weak?: Phrases]>;

/**
 * What is one reminded of? The word for reminding, what is owed (money, a promise, a paper to hand in), and meetings:
 * whichever of the two is named first is what the reminder is about. Weak words of reminding thank for one.
 */
export const REMINDERS: Record<Understood, Reminders> = {
  en: {
    reminds: [
      `reminder* | reminding you | (wanted/want/like/have) to remind you | remind you (that/to/about) | (don't/dont/do not) forget | (please/just) remember
        (gentle/friendly/little/just a) nudge`,
      `(thanks/thank you/thx/cheers) (so much/very much/) for (the/your/) (kind/gentle/friendly/) (reminder/reminding)`,
    ],
    owed: [
      `invoice* | overdue | unpaid | outstanding | balance | deposit | payment* | rent | arrears | instal*ment* | fee | fees | bill | bills | owe | owes
        owed | money | pay | paying | (past/amount/is/was/are/were/now) due | due (date/tomorrow/today/on/by) | deadline | quote | timesheet*
        you (promised/said/agreed/offered/wanted/owe/were (going/supposed/meant) to) | you'd (send/bring/pay/let/get/have)
        to (send/sign/submit/return/upload/complete/fill/hand/approve/deliver/finish/order/renew/settle/transfer/email) | hand in
        please (send/sign/submit/return/upload/complete/fill/approve/settle/transfer) | (haven't/have not/hasn't/has not) (_) (received/arrived/heard/got/come)`,
    ],
    meets: [
      `meeting* | we meet | meet (up/at/on/you/us) | appointment* | (our/the/a/your/video/phone) call | call (tomorrow/today/on/at/is/with) | coffee | lunch
        dinner | breakfast | brunch | drinks | session | lesson* | class | rehearsal | booking | reservation | visit | interview | viewing | check up
        (annual/yearly) check | catch up | zoom | webinar | seminar | workshop | party | see you | seeing you | stand up | standup | concert | birthday
        wedding | flight | training | event | practice | match | game`,
    ],
  },
  de: {
    reminds: [
      `erinnerung* | zahlungserinnerung* | (daran/noch/nur/mal/dich/sie/euch/kurz/nochmal/rechnung/termin/treffen) (_) erinner(n/e) | erinnern | erinnere (_) daran
        erinnere (dich/sie/euch) | (nicht/bitte) vergessen | vergiss (_) nicht | vergessen sie (_) nicht
        denk (bitte/) (an/dran/daran) | denken sie (bitte/) (an/dran/daran)`,
      `(danke/dank) (_) für die (freundliche/nette/) erinnerung`,
    ],
    owed: [
      `*rechnung* | *zahlung* | anzahlung | überfällig* | unbezahlt* | offene* (betrag/posten/summe) | betrag* | mahnung | miete | raten | kaution | rate
        beitrag | gebühr* | geld | schulde* | zahlen | bezahl* | überweis* | begleich* | fällig* | frist | abgabe* | versprochen | versprachst | zugesagt
        (du/sie/ihr) (wolltest/wollten/solltest/sollten/hattest/hatten) (mir/uns/mich)
        (wolltest/wollten/solltest/sollten/hattest/hatten) (_) (schicken/senden/zurückgeben/bringen/liefern/melden/überweisen)
        (mir/uns) (_) (schicken/senden/zukommen) | (zu/bitte) (schicken/senden/unterschreiben/bezahlen/überweisen) | abzugeben | abgeben | einzureichen
        einreichen | zurückzuschicken | zurückschicken | unterschriebene* | formular* | stundenzettel | belege`,
    ],
    meets: [
      `treffen | trifft | *termin | *termine | *termins | terminen | meeting* | besprechung* | kaffee | mittagessen | abendessen | essen | frühstück | call
        telefonat | telefonieren | telefontermin | *probe | training | kurs | unterricht | stunde | besuch* | vorstellungsgespräch | gespräch | besichtigung
        sitzung | versammlung | elternabend | sprechstunde | sehen wir uns | wir uns | verabred* | feier | party | geburtstag | hochzeit | konzert | seminar
        workshop | webinar | spiel | flug | untersuchung | kontrolle`,
    ],
  },
  es: {
    reminds: [
      `recordatorio* | (te/le/les/os) (recuerdo/recordamos) | recuerd(a/e/en) que | recordar(te/le/les) | no (te/se/os/) olvid*`,
      `gracias por (el recordatorio/record*)`,
    ],
    owed: [
      `factura* | pago* | vencid* | vencio | vence | impagad* | pendiente* | saldo | deuda | debes | debe | deben | fianza | señal | anticipo | alquiler | cuota*
        recibo* | dinero | pagar* | abonar | transferencia | plazo | fecha limite | prometi* | prometid* | quedaste (en/de) | quedo (en/de) | dijiste que
        dijo que | (ibas/iba/tenias que/tenia que) (a/) (_) | entregar* | enviar* | mandar* | firmar* | devolver* | formulario | contrato | presupuesto`,
    ],
    meets: [
      `reunion* | cita | citas | quedamos (el/mañana/a/para/en) | nos vemos | vernos | cafe | comida | cena | almuerzo | desayuno | llamada | visita | clase | ensayo
        sesion | entrevista | consulta | revision | reserva | fiesta | cumpleaños | boda | concierto | evento | taller | seminario | vuelo | partido`,
    ],
  },
  fr: {
    reminds: [
      `rappel | rappels | rappel(le/ons/er) (_) que | (je/nous) (te/vous) rappel* | n'oubli* (pas/surtout) | pensez (bien/) (à/au/aux) | pense bien (à/au/aux)
        relance`,
      `merci (_) (pour le rappel/du rappel/de me le rappeler)`,
    ],
    owed: [
      `facture* | paiement* | impaye* | echeance | echu* | acompte | solde | loyer | cotisation | montant | regler | regle | reglement | payer | paye | virement
        caution | argent | dois | devez | due | retard | delai | date limite | promis | promesse | (devais/deviez/avais dit/aviez dit) | a rendre | de rendre
        (m'/nous/)(envoyer/envoyiez/transmettre/retourner/renvoyer/remettre) | signer | signe | signee | formulaire | contrat | devis | justificatif*`,
    ],
    meets: [
      `reunion* | rendez vous | rdv | on se voit | nous voyons | cafe | dejeuner | diner | repas | petit dejeuner | appel (de/est/demain/à/avec/jeudi) | notre appel
        visio | visite | cours | repetition | seance | entretien | consultation | controle | reservation | fete | anniversaire | mariage | concert | atelier
        seminaire | evenement | vol | match`,
    ],
  },
  it: {
    reminds: [
      `promemoria | (ti/le/vi/la) (ricordo/ricordiamo) | ricordar(ti/le/vi) | ricordat(i/evi) | si ricordi | non (ti/si/vi/) dimentic* | sollecito`,
      `grazie (_) (per il promemoria/del promemoria/di avermelo ricordato)`,
    ],
    owed: [
      `fattur* | pagament* | scadut* | scade | scadenza | insolut* | saldo | acconto | caparra | cauzione | affitto | rata | rate | quota | bolletta | soldi
        importo | pagar* | pagato | bonifico | versamento | deve | devi | debito | promess* | promettesti | avevi detto | aveva detto
        (dovevi/doveva/dovevate) | consegnar* | inviar* | mandar* | spedir* | firmar* | firmato | restituir* | modulo | contratto | preventivo`,
    ],
    meets: [
      `riunion* | appuntament* | incontro | ci vediamo | vederci | caffe | pranzo | cena | colazione | aperitivo | chiamata | call | telefonata | visita | lezione
        prova | prove | seduta | colloquio | controllo | prenotazione | festa | compleanno | matrimonio | concerto | seminario | evento | volo | partita`,
    ],
  },
  nl: {
    reminds: [
      `*herinnering* | herinner* | vergeet (_) niet | niet (te/) vergeten | denk (nog/even/ook) (aan/eraan) | (denk je/denkt u) (_) (aan/eraan)
        (wilt u/wil je) (_) denken aan | aanmaning`,
      `(bedankt/dank*) (_) voor (de/je/uw/het) (herinner*)`,
    ],
    owed: [
      `*factu(ur/ren) | *rekening* | betaling* | betaald | onbetaald | betalen | betaal | openstaand* | achterstallig* | vervallen | aanbetaling | borg | huur
        termijn | bedrag | geld | overmaken | overgemaakt | schuldig | contributie | deadline | uiterste datum | beloofd | beloofde | toegezegd
        (je/u) zou (me/mij/ons/het/de) | (te/nog/me/mij) (sturen/versturen/ondertekenen/betalen/leveren/inleveren/opsturen/bezorgen) | in te leveren | inleveren
        opsturen | ondertekend* | formulier* | contract | offerte`,
    ],
    meets: [
      `vergadering* | afspraak | afspraken | koffie | lunch | diner | etentje | ontbijt | borrel | belafspraak | overleg | meeting | bezoek | les | repetitie | sessie
        gesprek | bezichtiging | controle | reservering | feest* | verjaardag | bruiloft | concert | workshop | seminar | training | wedstrijd | vlucht
        zien we elkaar | zie je | tot (morgen/dan/zo)`,
    ],
  },
  pt: {
    reminds: [
      `lembrete* | (te/lhe/vos/) lembr(o/amos/ar/ando) (que/de/da/do/das/dos/você/te) | lembr(e/em) se | lembra que | não (se/te/) esque*`,
      `(obrigad*/valeu) (_) (pelo lembrete/por lembrar)`,
    ],
    owed: [
      `fatura* | boleto* | pagamento* | venceu | vencid* | vence | atras* | em aberto | pendente* | saldo | sinal | entrada | aluguel | renda | parcela*
        mensalidade* | quota* | dinheiro | pago | pagar* | transferencia | pix | deve | deves | divida | prazo | promet* | (ficou/ficaste) de | disse que
        (ia/ias) (me/) | entregar* | enviar* | mandar* | assinar* | assinad* | devolver* | formulario | contrato | orçamento`,
    ],
    meets: [
      `reuni(ao/oes) | consulta* | compromisso | encontro | nos vemos | cafe | almoço | jantar | chamada | ligação | call | visita | aula | ensaio | sessão
        entrevista | reserva | marcação | festa | aniversario | casamento | concerto | show | evento | oficina | seminario | voo | jogo | exame`,
    ],
  },
  pl: {
    reminds: [
      `przypomn* | przypomin* | nie zapomnij* | nie zapomnieć | pamiętaj* | ponaglenie`,
      `(dziękuję/dzięki/dziękujemy) (_) (za przypomnienie/że przypomn*)`,
    ],
    owed: [
      `faktur* | płatnoś* | przetermin* | zaległ* | nieopłacon* | zapłac* | zapłat* | opłat* | opłac* | zaliczk* | zadatk* | czynsz* | rat(a/y/ę) | kwot* | kaucj*
        pieniąd* | pieniędz* | przelew* | należnoś* | saldo | termin (płatności/minął/upłyn*) | obieca* | (miał/miała/miałeś/miałaś) (_) (wysłać/przesłać/oddać/dać)
        wysłać | przesłać | odesłać | oddać | oddaj | podpisać | podpisan* | złożyć | formularz* | umow* | wycen*`,
    ],
    meets: [
      `spotkani* | wizyt* | spotykamy | widzimy się | kaw(a/ie/ę/y) | obiad* | kolacj* | śniadani* | rozmow* | telefon o | call | lekcj* | zajęcia* | prób(a/ie/ę)
        sesj* | rezerwacj* | badani* | kontrol* | imprez* | urodzin* | ślub* | koncert* | warsztat* | szkoleni* | lot | mecz*`,
    ],
  },
  ja: {
    reminds: [
      `リマインド | リマインダー | お忘れなく | 忘れないで | 忘れずに | 念のため(の/)(ご/)連絡 | 督促`,
      `リマインド(を/)(いただき/頂き/)(、/)ありがとう | リマインダー(を/)ありがとう`,
    ],
    owed: [
      `請求 | 支払 | お支払い | 払って | 入金 | 未払い | 未入金 | 振込 | 振り込み | 滞納 | 期限が | 期日が | 期限を | 期日を | 家賃 | 会費 | 代金 | 提出 | 締め切り | 締切 | 返却
        送って | お送り | 送付 | 署名 | 契約書 | 見積 | 約束でした | おっしゃって | とのことでした`,
    ],
    meets: [
      `打ち合わせ | 打合せ | 会議 | ミーティング | 予約 | ご予約 | 面談 | 面接 | お茶 | ランチ | 食事 | 飲み会 | 会う | お会い | 来院 | 診察 | 検診 | レッスン | 授業 | 練習 | 電話会議 | 通話
        訪問 | 見学 | パーティ | 誕生日 | 結婚式 | イベント | セミナー | 試合`,
    ],
  },
  hi: {
    reminds: [`याद दिला* | रिमाइंडर | भूलना मत | मत भूल*`],
    owed: [`बिल | भुगतान | बकाया | पैसे | पैसा | किराया | इनवॉइस | चालान | फीस | वादा | भेजन* | जमा`],
    meets: [`मीटिंग | मुलाकात | मिलना | मिलेंगे | मिलते | कॉफी | चाय | लंच | डिनर | अपॉइंटमेंट | क्लास | पार्टी`],
  },
};
