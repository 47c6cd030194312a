import type { Language } from '../cues.ts';

export const es: Language = {
  common:
    'os sois unos unas esta este el la los las de que y en un una es no por con para te me tu su lo se mi a del al más pero como está hola muy ya si le nos qué cuando porque hay usted sé eso estoy tengo tiene quiero puedo puedes mañana hoy gracias hasta desde sobre nada',
  cues: {
    chat: [
      `(cómo/como) (estás/estas/está/va/van/te va/andas/lo llevas) | qué tal | que tal | qué haces | que haces | cuánto tiempo
        hace (mil/mucho/siglos/tanto) (que/) | te (echo de menos/extraño/mando un abrazo)
        (buenos días/buenas noches/feliz (día/cumple/finde/navidad/año/domingo)) | buen (día/finde/fin de semana) | (un/muchos) (beso*/abrazo*) | jajaja*
        jaja | jeje | te acuerdas | has visto | (me/) acordé de ti | pensé en ti | pensando en ti | tomamos (algo/un café)
        (vernos/quedamos/quedar) (pronto/un día/) | ven a | espero que (estés/todo) | solo quería (saludar/decir hola)
        qué tal (las/) (vacaciones/el finde/todo) | por aquí`,
      `hola* | guap* | cariño | amig* | oye | genial | qué (risa/ilusión/guay) | besitos | bonito | lindo | bs | calor | frío | vacaciones`,
    ],
    private: [
      '',
      `gato* | perro* | niño* | hijo* | hija* | mamá | madre | papá | padre | hermana | hermano | tía | tío | abuela | abuelo | marido | mujer | novio
        novia | finde | fin de semana | vacaciones | playa | lluvia | sol | nieve | cena | comida | tarta | café | película | serie | libro | concierto
        partido | foto* | casa | cumple* | pueblo | sábado | domingo`,
    ],
    feel: [
      `me siento | necesitaba (contar*/hablar/desahog*) | (lloré/llorar/llorando/lloro) | (tan/muy) (sola/solo/triste/cansada)
        no (tengo/hay) (a) (nadie/quien) | no puedo dormir | perdona (que/por) (_) (largo/rollo) | te escrib(a/o) tan largo | se (murió/fue) | falleció
        divorcio | separamos | mi terapeuta | me entiende* | cuéntame de ti | a veces siento`,
      `soledad | silencio | triste | sol(a/o) | corazón | enferm* | hospital | miedo | lágrimas | recuerdo* | cansad* | alma | echo de menos | siento
        verano`,
    ],
    work: [
      `(número/num/nº) de (pedido/factura/seguimiento) | (mi/el/nuestro) (pedido/encargo/envío/presupuesto/contrato/logo/factura)
        (me/nos) (puedes/puede/podrías/podría) (confirmar/enviar/mandar/revisar/decir/pasar/reenviar)
        (puedes/puede/podrías/podría/pueden) (enviar*/mandar*/revisar*/confirmar*/cambiar*/mirar*/reenviar*)
        (cambiar/mover/cancelar/aplazar) (la/mi) (cita/reunión) | cuándo (estará/llega/llegará/estaría/podemos/sale) | está (listo/lista/listos)
        (devolución/reembolso) | alguna novedad | (han/has/ya han) enviado | es posible (cambiar/mover) | número de seguimiento | (han/ha/habéis/has) recibido
        (podría/puede) decirme si`,
      `pedido* | factura* | presupuesto | envío | paquete | entrega | archivo* | pdf | logo | contrato | pago* | cuenta | recibo* | cliente* | reunión | cita
        plazo | proyecto | página* | correo | adjunto* | formulario | firma* | talla | tamaño | color | muestra | papel | iva | diseño | versión | cambio*
        error | roto | falta* | lunes | martes | miércoles | jueves | viernes | recoger | arreglo | clase | taller mecánico | seguimiento | documentos
        transferencia | borros* | cartel | despacho | arreglar`,
    ],
    ask: [
      '',
      `puedes | puede | podrías | podría | por favor | cuándo | cuánto | dónde | cuál | qué | necesito | tienes | tiene | hay | sería posible | quisiera`,
    ],
    mine: [
      '',
      `mi (pedido/factura/cita/pago/paquete) | nuestro | nuestra | todavía | aún | como (hablamos/quedamos/acordamos) | la semana pasada`,
    ],
    buy: [
      `cuánto (cuesta/cuestan/sale/cobras/cobra/sería/costaría/vale/valen) | (qué/cuál es el/cual es el) precio | (me/nos) (haces/harías/hace) un presupuesto
        (pedir/solicitar/quería un/un) presupuesto
        (haces/hacen/hace/vendes/venden/aceptas/aceptan) (encargos/envíos/retratos/invitaciones/tartas/pedidos/también) | (estamos/estoy) buscando
        (buscamos/busco) (a/) (un/una/alguien) | (quería/quisiera/me gustaría/nos gustaría/quiero) (_) (encargar*/comprar*/contratar*/pedir*/reservar*)
        tienes (hueco/disponibilidad) | (vi/vimos/he visto/encontré) tu (trabajo/perfil/tienda/página/web) | tus (precios/tarifas) | su(s/) (precios/tarifas)
        (hacéis/hacen/haces/vendéis/aceptáis/tenéis) (_) (tartas/retratos/invitaciones/envíos/encargos/hueco/sin) | sería para
        para (unas/) # (personas/unidades/invitados) | me interesa* (_) (cuadro*/uno de/comprar/tu/tus) | cuál es el precio`,
      `boda | precio* | encargo | presupuesto | disponib* | tarifas | regalo | para mi (tienda/negocio/empresa/restaurante) | unidades | catálogo
        inauguramos | abrimos | interesad* | personas | invitados | bautizo | comunión | aniversario | cuadro* | clases | tatuaje`,
    ],
    pitch: [
      `(ayudamos/ayudo) a (_) (empresas/negocios/artistas/emprendedor*/mujeres/creador*/personas)
        (duplicar/triplicar/aumentar/multiplicar/disparar) (tus/sus/las) (ventas/ingresos/clientes/seguidores) | somos una (agencia/empresa/marca)
        (te/le) (agendo/llamo/ofrezco/ofrecemos/presento) | llamada (gratuita/gratis/de 15) | ingresos (pasivos/extra)
        (trabajar/ganar dinero/gana dinero) desde casa | gana* (dinero/#) | libertad financiera | oportunidad (de negocio/única) | % de descuento
        descuento (especial/exclusivo) | oferta (especial/limitada/exclusiva) | (asesoría/auditoría/consulta/prueba/demo) (gratis/gratuita) | sin compromiso
        (criptomonedas/bitcoin/inversión/invertir/forex) | posicionamiento | seo | (seguro/seguros) de (vida/salud) | más (clientes/seguidores/ventas)
        (mándame/escríbeme/responde) (info/sí/"sí") | (nuestro/nuestros/nuestra) (servicio*/producto*/plataforma/solución)
        (nuestro/nuestra) (software/app/equipo/agencia/método/programa/herramienta)
        (has pensado/ha pensado/te gustaría) (en/) (ganar/invertir/ahorrar/vender/tener un/generar/trabajar) | (ofrecemos/ofrezco/vendemos) | segundo ingreso
        (ahorra/ahorrar) (hasta/en tu) | cuento cómo | sin horarios | (escríbeme/mándame) (y/un/por) | (seguidores/likes) (reales/por solo)
        solo (hoy/quedan/por) # | te interesa ? | (aprovecha/aproveche) | solo esta semana | (baja/perder/adelgaza) (de peso/# kilos)`,
      `oferta | descuento | gratis | agencia | marketing | ventas | negocio | ingresos | exclusiv* | producto* | crecer | estrategia | resultados | plan
        promoción | método | sistema | app | software | herramienta | ahorr* | invert* | socio | cosmétic* | suplement* | luz | tarifa de luz | cursos
        semana | aprovecha`,
    ],
    event: [
      `taller* | seminario* | webinar* | charla* | conferencia | congreso | jornada* | feria | inauguración | exposición | fiesta | barbacoa
        reunión de (exalumnos/antiguos) | concierto | masterclass | networking | desayuno (de/empresarial)`,
      `evento* | cena | cumpleaños | curso | entrada* | plaza* | aforo`,
    ],
    invite: [
      `te (esperamos/espero/invito/invitamos) (a/al/el/en/este/) | les (esperamos/invitamos) | (estás/estas/están) invitad*
        (quieres/te apetece/puedes) venir | ven(te/) (a/con/y) | (entrada/inscripción) (libre/gratuita/gratis) | plazas limitadas
        (reserva/guarda) (tu/la) (plaza/fecha) | inscríbete | confirma (tu/) asistencia | te he (guardado/reservado) | no te lo pierdas | únete`,
      `invitación | gratis | vienes | asistir | apuntarte`,
    ],
    remind: [
      `recordatorio | te recuerdo | le recordamos | les recordamos | (no/) (te/) olvides
        (nos vemos/hasta) (mañana/el lunes/el martes/el miércoles/el jueves/el viernes) | (tiene/tienes) (una/) cita | (sigue/seguimos) en pie
        quedamos (mañana/el) | confirmar (su/tu) (cita/asistencia) | estamos (ya/) en la (llamada/reunión) | (recuerda/recuerden/recuerde) que
        (mañana/el lunes/el martes/el jueves) tenemos (la/una/reunión)`,
      `cita | mañana | reunión | confirmar | recordar`,
    ],
    page: [
      `me gusta a (mi/nuestra) (página/pagina) | (mi/nuestra/nuestro) (página/grupo/canal/nueva página) (de/en/)
        (siguenos/sígueme en/sígueme/seguir/únete/unirte/suscríbete/dale like) (a/) (mi/nuestra/nuestro/al/a la/) (página/pagina/cuenta/canal/grupo/boletín/newsletter/)
        te (invité/he invitado/invito) a (que/seguir/unirte/mi/nuestro) | te (añado/agrego/meto) al grupo | llegar a mil`,
      `página | grupo | seguir | seguidores | like* | canal | boletín | comunidad`,
    ],
    contact: [
      `(tu/su) (número/numero/teléfono/telefono/móvil/whatsapp/wasap/dirección/correo/email/insta*/celular)
        (me/) (das/pasas/dejas/da/daría) (tu/su/un) (número/teléfono/whatsapp/correo/contacto/móvil) | tienes (whatsapp/insta*/telegram/facebook/teléfono)
        dónde vives | donde vives | (te/le) puedo (llamar/escribir al) | (cuál es/cual es) tu (número/insta/correo)
        (agregarte/añadirte) (en/al) (facebook/instagram/whatsapp)`,
      `whatsapp | número | teléfono | móvil | llamar* | dirección`,
    ],
    push: [
      `(ya/) sé que (dijiste/me dijiste/no quieres/estás/dijo) | (por qué/porque) no (me/) (contestas/respondes/aceptas/agregas/quieres)
        no (me/) (aceptaste/has aceptado/contestaste/respondiste/has contestado) | (la/mi) (solicitud/invitación) (otra vez/de nuevo) | otra vez (la/te/mi)
        te (mandé/envié/he mandado/he enviado) (_) (otra vez/de nuevo) | no acepto un no | (anda/venga/vamos/porfa) (agrégame/acéptame/di que sí/solo/que/)
        veo que (estás/lo has leído/leíste) | solo (cinco/5/un/unos) (minuto*/minutitos/café) | me (estás/) ignor* | pensé que éramos | qué te hice
        me (dolió/duele) que | (última/tercera/segunda) vez | dame (una/otra) oportunidad
        (me rechazaste/me rechazas/me has rechazado/me bloqueaste/me eliminaste) | solo quería ser`,
      `otra vez | de nuevo | insist* | solicitud | porfa | anda | por qué | rechaz* | amigo`,
    ],
    hurt: [`me (dolió/duele) | pensé que éramos | qué te hice | decepcionad*`],
    hostile: [
      `estafador* | estafa | ladron* | ladrón | mentiros* | sinvergüenza* | (os/te/les/la/lo) voy a denunciar | denunciar* | idiota* | imbécil* | gilipollas
        estúpid* | mierda | puta | asco | vergüenza (debería/te/os) | qué vergüenza | (vete/váyase/iros) a | (el/la) peor (servicio/tienda/experiencia)
        inútil* | patétic* | payas* | (no eres/eres) (nadie/un fraude/una basura) | basura | cállate | devuélveme mi dinero`,
      `odio | fraude | vergüenza | nunca más | mentira* | robo | enfadad* | abogado`,
    ],
    threat: [
      `sé dónde (vives/trabajas/está) | te vas a arrepentir | te arrepentirás | lo vas a pagar | te voy a (matar/encontrar/buscar/hacer/romper)
        voy a por ti | ten cuidado | cuídate las espaldas`,
    ],
    danger: [
      `ambulancia | (los/) bomberos | (la/) policía (está/viene/ha/ya) | (hay/se ha/) (un/) (fuego/incendio) | se (está/) (quema/quemando/incendia)
        se ha caído | se cayó | no (responde/respira/reacciona/despierta) | inconsciente | infarto | ictus | (un/) accidente (de/grave/) | (en/) urgencias
        (la/lo) llevan al hospital | en el hospital | uci | (huele a/fuga de) gas | inund* | (sale/entra) (agua/humo) | humo (en/sale/por)
        (han/) (entrado a/) rob* | me (siguen/están siguiendo/han robado/han atacado) | sangr(a/ando) | atrapad* en | no encuentro a mi (hijo/hija/niño/niña)
        se ha desmayado | (hay/) alguien (en/dentro de) (mi/) casa | llama a (la policía/los bomberos/una ambulancia/emergencias)`,
      `hospital | accidente | fuego | incendio | policía | sangre | herid* | cayó | caído | desmay* | robo | robado | ladrón | humo | gas | agua por | fiebre
        convulsion* | atac* | sigue un | en mi puerta | explosión | muriendo | quema | médico`,
    ],
    call: [
      `llámame | llama (ya/ahora/por favor/corriendo) | ya ! | ayuda | socorro | urgente | rápido | ven (ya/corriendo/rápido) | ahora mismo | contesta
        por favor por favor`,
    ],
    outage: [
      `(la/) (web/página/tienda/servidor/sistema) (está/se ha) (caíd*/caída/bloquead*) | no (funciona/carga) (la/) (web/tienda/página/caja)
        (nos/) han hackeado | no podemos (cobrar/vender)`,
      `hace una hora | empieza a las | ahora mismo | clientes`,
    ],
    crisis: [
      `no quiero (vivir/seguir viviendo/seguir/despertar) | (no/) puedo más con (la/mi) vida | ya no puedo más | quitarme la vida
        (me/) (voy a/quiero) (matar*/morir*) | suicid* | (mejor/estaríais mejor/estarían mejor) sin mí | acabar con todo
        no (tiene/le veo) sentido (nada/vivir/seguir) | no voy a estar (mucho/aquí) | (tomado/tomé) (todas/) (las/) pastillas`,
      `adiós para siempre | adiós | despedirme | gracias por todo | (di/he dado/regalado) (los/el/mis) (gatos/perro/gato/cosas) | última factura | una carga
        mucho tiempo más | sin esperanza | no puedo seguir (así/viviendo)`,
    ],
    loud: ['', `urgente | emergencia | ya ! | última oportunidad | solo hoy | inmediatamente`],
    thanks: [
      `(muchas/mil/muchísimas) gracias | gracias (por/a ti/de nuevo/!/otra vez/de corazón/) | (te/se lo) agradezco | agradecid*
        (llegó/ha llegado/llegaron) (_) (perfect*/precios*/hoy/bien) | me encanta* | (es/son/está/quedó/ha quedado) (precios*/perfect*/hermos*/maravillos*)`,
      `perfect* | encantad* | precios* | maravill* | felices`,
    ],
    misc: [
      `código de (verificación/seguridad/acceso) | (tu/su) código | no lo comparta* | no compartas | número equivocado | mensaje equivocado
        (no era/no es) para ti | me equivoqué de | prueba prueba | esto es una prueba | (comparte/reenvía/pásalo/envíalo) (_) (todos/contactos/diez/personas)
        vota* (por/a) | encuesta | tesis | donativo* | donación | (firma/firmar) (la/esta) petición | sigue disponible | está disponible | hoy (es/cumple)
        se busca | perdid* | periodista | sorteo | has ganado | chat equivocado`,
      `enlace | código | encuesta | reenviado`,
    ],
    fraud: [
      `(cambiado/cambié/cambiamos) de cuenta (bancaria/) | (datos/cuenta) bancari* (ha/han) cambiado | (a/en) (la/nuestra/mi) nueva cuenta
        eres tú (el/la/quien/) (de/en/que) (_) (video/vídeo/foto) | tarjeta* (de/) regalo | (su/tu) cuenta (será/ha sido/fue/está) (suspendid*/bloquead*/desactivad*/eliminad*) | verific(a/ar/ue) (tu/su) cuenta
        (envíame/mándame/dime/pásame) el código | (préstame/puedes prestarme/me prestas/transfiereme/hazme una transferencia) | número nuevo
        normas comunitarias | herencia
        (se me ha roto/se me rompió/perdí/he perdido) el (móvil/teléfono/celular) | (este/ese) es mi (nuevo/número) (número/nuevo/) | mi nuevo número`,
      `rápido | reunión | tarjetas | enlace`,
    ],
    boundary: [
      `(por favor/) (no/deja de/dejad de/deje de) (me/) (envíes/mandes/enviarme/mandarme/escribirme/escribas/llamarme/llames/agregarme) (más/esto/este/)
        prefiero (no/mantener/separar/que no/que solo) | mantener (_) (profesional/solo trabajo/lo laboral) | no mezclo
        solo (me/) escríb(e/eme) (para/por/si) | necesito (mi/) espacio
        no me (mandes/envíes/escribas/llames/mande/envíe/escriba/llame) más | (deja/deje) de (escribirme/llamarme/mandarme/enviarme) | déja*me en paz`,
    ],
    today: [
      `(para/antes de/hasta) (hoy/las #/esta (tarde/noche)) | hoy (mismo/) | esta (tarde/noche/mañana) | en una hora | urgente | cuanto antes
        lo antes posible
        a lo largo del día | antes de (esta noche/mediodía/que acabe el día)`,
    ],
    norush: [
      `(sin/no hay) prisa | cuando puedas | cuando pueda | no es urgente | tranquil*
        cuando (tengas/tenga) (un (rato/momento/hueco/ratito)/tiempo) | cuando te (venga/vaya) bien | (no corre/sin) prisa | tómate tu tiempo | con calma`,
    ],
    onnow: [`estamos (ya/) en la (llamada/reunión) | te (estamos/) esperando | ya (ha/) empez*`],
    again: [`(segundo/tercer/último) recordatorio | recordatorio (nº/número) # | otra vez (para/) recordar*`],
    cancels: [
      `(cancelo/cancelamos/tengo que cancelar) | (olvida/olvídate de) (el/la) (café/reunión/cita)
        (tengo/tenemos) que (cancelar/anular/aplazar/posponer) | no (voy a/podré/puedo/vamos a/podremos) (poder/) (ir/llegar/asistir/venir/quedar) | (cita/reunión/clase/cena/llamada) (queda/está/ha sido/se ha) (cancelad*/anulad*/aplazad*) | me ha surgido (algo/un imprevisto)`,
    ],
  },
};
