import { recipes, WORK_POINTS } from '../recipe.ts';

/** Mensajes, ofertas y primeros pasos propios: everything that is no request. */
export const answers = recipes('es', [
  {
    name: 'busy', situation: 6, rung: 1,
    both: {
      a: { thanks: '¡Qué sorpresa tan bonita[, {name}]!', no: 'Ahora mismo me toca {task|trabajar}[ hasta {until}], así que cierro el chat.', promise: '(Te//Le) escribo {when}.', close: 'Que (tengas//tenga) muy buen día.' },
      b: { thanks: 'Qué gusto saber de (ti//usted)[, {name}].', no: 'Tengo entre manos {task|un trabajo}[ hasta {until}] y dejo el chat por ahora.', promise: 'Mi respuesta llega {when}.', close: 'Hasta entonces, un abrazo.' },
      c: { thanks: 'Gracias por el saludo[, {name}].', no: 'En este momento lo mío es {task|el trabajo}[, hasta {until}], y necesito las dos manos.', promise: '(Tendrás//Tendrá) noticias mías {when}.', close: 'Un saludo cariñoso.' },
      d: { thanks: 'Me alegra que (escribas//escriba)[, {name}].', no: 'Estoy con esto: {task|trabajo}[, hasta {until}], y mientras tanto no chateo.', promise: 'Contesto {when}.', close: '¡(Cuídate//Cuídese) mucho!' },
    },
  },
  {
    name: 'long-letter', situation: 7, rung: 1,
    both: {
      a: { echo: 'Se me quedó lo que (cuentas//cuenta) sobre {detail|estos tiempos}[, {name}].', no: 'Mis cartas son cortas mientras hay trabajo, pero leo las (tuyas//suyas).', close: 'Pienso en (ti//usted).' },
      b: { thanks: 'Gracias por contarme todo esto[, {name}].', echo: 'Me llegó muy dentro, sobre todo {detail|lo último}.', no: 'Estas semanas respondo con pocas líneas, de corazón.', close: 'Un saludo cariñoso.' },
    },
  },
  {
    name: 'after-hours', situation: 8, rung: 1, points: WORK_POINTS,
    both: {
      a: { thanks: 'Visto, gracias[, {name}].', no: 'Lo del trabajo lo miro {hours|en horas de trabajo}.', alternative: 'Donde no se pierde es {contactPoint}[: {link}].', promise: '(Tendrás//Tendrá) respuesta {when}.' },
      b: { thanks: 'Gracias por (tu//su) mensaje[, {name}].', no: 'Las preguntas de trabajo las contesto {hours|en días laborables} y no en esta cuenta.', alternative: '(Envíamela//Envíemela) {contactPoint}[: {link}].', promise: 'Respondo {when}.' },
      c: { thanks: 'Gracias[, {name}], lo he leído.', no: 'El trabajo tiene su sitio {hours|en mi jornada}.', alternative: 'La pregunta está en buenas manos {contactPoint}[: {link}].', promise: 'Vuelvo a (ti//usted) {when}.' },
    },
  },
  {
    name: 'thanks', situation: 23, rung: 1,
    both: {
      a: { thanks: 'Gracias[, {name}], me alegra el día.', close: 'Que (te//le) vaya muy bien.' },
      b: { thanks: 'Qué amable por (tu//su) parte[, {name}], gracias.', close: 'Un saludo cariñoso.' },
      c: { thanks: 'Me encanta leer esto[, {name}].', close: 'Saludos de vuelta, y gracias por escribirme.' },
    },
  },
  { name: 'urgent', situation: 25, rung: 1, both: { a: { ack: 'Lo he leído[, {name}] y me pongo con ello ahora.', promise: '(Tendrás//Tendrá) noticias mías {when|enseguida}.' } } },
  { name: 'crisis', situation: 26, rung: 1, both: { a: { ack: 'He leído lo que me (escribes//escribe) y lo tomo en serio.', close: 'Si hay peligro, (llama//llame) ya al número de emergencias local. Pienso en (ti//usted).' } } },
  { name: 'late-promise', situation: 34, rung: 1, both: { a: { ack: 'Dije que escribiría[ {date}] y aún no lo he hecho[, {name}].', promise: '(Tendrás//Tendrá) noticias mías {when}.', close: 'Gracias por (tu//su) paciencia.' } } },
  {
    name: 'pitch', situation: 9, rung: 1,
    both: {
      a: { thanks: 'Gracias por escribir[, {name}].', no: 'Ahora no compro nada, así que dejemos la oferta a un lado.', tie: 'Sigo con ganas de que nos veamos[, {date}][, y de hablar sobre {purpose}].' },
      b: { thanks: 'Gracias por contármelo[, {name}].', no: 'La oferta no la voy a aceptar.', tie: 'Con gusto hablo (contigo//con usted) sobre {purpose|nuestro trabajo}[, {date}].' },
    },
  },
  {
    name: 'series', situation: 10, rung: 1,
    both: {
      a: { thanks: 'Gracias por pensar en mí[, {name}].', no: 'No voy a seminarios, así que (quítame//quíteme) de esas invitaciones, por favor.', tie: 'Las novedades sobre {topic|otras cosas} siempre las leo con gusto.' },
      b: { thanks: 'Gracias por las invitaciones[, {name}].', no: 'No asisto a actos de este tipo, ni este ni el próximo; no (cuentes//cuente) conmigo, por favor.', tie: 'Me gusta saber sobre {topic|cómo va todo}.' },
    },
  },
  {
    name: 'one-event', situation: 30, rung: 1,
    both: {
      a: { thanks: 'Gracias por la invitación[, {name}].', no: 'Esta vez no iré.', tie: '(Te//Le) deseo una sala llena.' },
      b: { thanks: 'Qué detalle invitarme[, {name}].', no: 'No estaré, así que mi sitio queda libre.', tie: 'Que lo (pases//pase) muy bien.' },
    },
  },
  {
    name: 'meeting', situation: 11, rung: 1,
    both: {
      a: { yes: 'Está en mi agenda[, {date}], y allí estaré.', 'way-out': 'No hace falta recordármelo; solo escribo si algo cambia.' },
      b: { yes: 'Todo en orden[, {date}], hasta entonces.', 'way-out': 'Lo que apunto lo cumplo, así que (puedes ahorrarte//puede ahorrarse) el recordatorio.' },
    },
  },
  { name: 'meeting-off', situation: 32, rung: 1, any: { a: { thanks: 'Gracias por avisar[, {name}], todo bien.', close: 'Lo he quitado de la agenda. Mis mejores deseos.' } } },
  {
    name: 'like-my-page', situation: 12, rung: 1,
    both: {
      a: { thanks: '¡Mucha suerte con {page|la página}[, {name}]!', no: 'Desde esta cuenta no sigo páginas de empresas, así que dejo pasar estas invitaciones.', tie: '(Cuéntame//Cuénteme) cómo va cuando nos veamos.' },
      b: { thanks: 'Qué bien que {page|la página} ya esté en marcha[, {name}].', no: 'Páginas y grupos los dejo fuera de esta cuenta; no me (invites//invite) a ellos, por favor.', tie: 'Me gustará oírlo de viva voz.' },
    },
  },
  { name: 'invite', situation: 18, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Hola[, {name}].', reason: 'Unas pocas veces al año cuento historias de mis proyectos.', alternative: 'Se pueden recibir {contactPoint}[: {link}].', 'way-out': 'Si no (te//le) apetece, basta con no responder o pulsar Ignorar; por mi parte nada cambia.' } } },
  { name: 'follow-up', situation: 33, rung: 1, both: { a: { thanks: 'Fue un gusto (conocerte//conocerle)[, {name}].', reason: 'Escribo por {purpose|lo que hablamos}.', 'way-out': '¿(Te//Le) gustaría seguir con ello? Si no, no hace falta responder y no vuelvo a preguntar.' } } },
  { name: 'second-account', situation: 19, rung: 1, both: { a: { ack: 'Hola[, {name}]. Hoy me escribió una segunda cuenta con (tu//su) nombre.', close: '¿Es (tuya//suya)? No he respondido.' } } },
  {
    name: 'becomes-friend', situation: 20, rung: 1,
    both: {
      a: { yes: '¡Con mucho gusto[, {name}]!', tie: 'Los encargos y las fechas los dejo en el correo, para que nada se pierda entre fotos.' },
      b: { yes: 'Sí, qué alegría[, {name}].', tie: 'El trabajo sigue por donde siempre; aquí hablamos de lo demás, cuando (quieras//quiera).' },
    },
  },
  { name: 'i-was-sharp', situation: 21, rung: 1, both: { a: { ack: 'Mi última respuesta (te//le) llegó con dureza[, {name}], y lamento el tono.', no: 'La respuesta sigue siendo la misma: esta cuenta es para mi familia.', tie: 'Me gustaría que sigamos bien.' } } },
  { name: 'says-no-to-me', situation: 22, rung: 1, both: { a: { thanks: 'Gracias por decírmelo[, {name}].', tie: 'Está perfectamente bien, y me alegrará (verte//verle) la próxima vez.' } } },
  {
    name: 'who-are-you', situation: 24, rung: 1,
    both: {
      a: { thanks: 'Hola[, {name}], gracias por (tu//su) solicitud.', ack: '(Ayúdame//Ayúdeme) un poco: ¿de qué nos conocemos y qué (tenías//tenía) en mente?' },
      b: { thanks: 'Gracias por el mensaje.', ack: '¿Puedo preguntar quién (eres//es) y qué (te//le) trae por aquí?' },
    },
  },
  {
    name: 'welcome-here', situation: 27, rung: 1,
    both: {
      a: { yes: 'Qué bien que conectemos aquí[, {name}].', close: 'Es el mejor sitio para seguir en contacto.' },
      b: { yes: 'Acepto con gusto (tu//su) solicitud[, {name}].', close: 'Me alegrará leer (tus//sus) novedades.' },
    },
  },
  { name: 'enquiry', situation: 28, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Gracias por (tu//su) pregunta[, {name}].', alternative: '(Envíamela//Envíemela) {contactPoint}[: {link}], por favor.', promise: 'Respondo {when}.', close: 'Me alegra el interés.' } } },
  { name: 'asks-for-number', situation: 29, rung: 1, points: WORK_POINTS, both: { a: { thanks: 'Gracias por preguntar[, {name}].', no: 'Mi número privado no lo doy.', alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].', tie: 'Así (tu//su) mensaje llega seguro.' } } },
]);
