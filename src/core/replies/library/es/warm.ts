import { recipes, WORK_POINTS } from '../recipe.ts';

/** Warm answers and the user’s own first steps (situations 18 to 22, 24, 27 to 29, 33). */
export const warm = recipes('es', [
  {
    name: 'invite',
    situation: 18,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Hola[, {name}].',
        reason: 'Unas pocas veces al año cuento historias de mis proyectos.',
        alternative: '(Puedes//Puede) recibirlas {contactPoint}[: {link}].',
        'way-out': 'Si no (te//le) apetece, basta con no responder o pulsar Ignorar.',
        tie: '; por mi parte nada cambia.',
      },
      b: {
        thanks: 'Hola[, {name}], espero que todo vaya bien.',
        reason: 'Estoy preguntando a las personas con las que me gusta trabajar si quieren seguir en contacto.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
        'way-out': 'Si no (te//le) interesa, basta con no responder.',
        tie: 'Sin ningún problema, ni ahora ni después.',
      },
    },
  },
  {
    name: 'follow-up',
    situation: 33,
    rung: 1,
    both: {
      a: {
        thanks: 'Fue un gusto (conocerte//conocerle)[, {name}].',
        reason: 'Escribo por esto: {purpose|lo que hablamos}.',
        'way-out': '¿(Te//Le) gustaría seguir con ello? Si no, no hace falta responder y no vuelvo a preguntar.',
      },
    },
  },
  {
    name: 'second-account',
    situation: 19,
    rung: 1,
    both: {
      a: {
        ack: 'Hola[, {name}]. Hoy me escribió una segunda cuenta con (tu//su) nombre.',
        close: '¿Es (tuya//suya)? No he respondido.',
      },
    },
  },
  {
    name: 'becomes-friend',
    situation: 20,
    rung: 1,
    both: {
      a: {
        yes: '¡Con mucho gusto[, {name}]!',
        tie: 'Los encargos y las fechas prefiero dejarlos en el correo, para que nada se pierda entre fotos.',
      },
      b: {
        yes: 'Sí, qué alegría[, {name}].',
        tie: 'El trabajo sigue por donde siempre; aquí hablamos de lo demás.',
      },
    },
  },
  {
    name: 'i-was-sharp',
    situation: 21,
    rung: 1,
    both: {
      a: {
        ack: 'Mi última respuesta[ ({date})] fue más dura de lo debido[, {name}], y lamento el tono.',
        no: 'La respuesta sigue siendo la misma: esta cuenta es para mi familia.',
        tie: 'Me gustaría que siguiéramos bien.',
      },
    },
  },
  {
    name: 'says-no-to-me',
    situation: 22,
    rung: 1,
    both: {
      a: {
        thanks: 'Gracias por decírmelo[, {name}].',
        tie: 'Está perfectamente bien, y me alegrará (verte//verle) la próxima vez.',
      },
    },
  },
  {
    name: 'who-are-you',
    situation: 24,
    rung: 1,
    both: {
      a: {
        thanks: 'Hola[, {name}], gracias por (tu//su) solicitud.',
        ack: '(Ayúdame//Ayúdeme) un poco: ¿de qué nos conocemos y qué (tenías//tenía) en mente?',
      },
      b: {
        thanks: 'Gracias por el mensaje.',
        ack: '¿Puedo preguntar quién (eres//es) y qué (te//le) trae por aquí?',
      },
    },
  },
  {
    name: 'welcome-here',
    situation: 27,
    rung: 1,
    both: {
      a: {
        yes: 'Qué bien estar en contacto por aquí[, {name}].',
        close: 'Este es el mejor sitio para hablar.',
      },
      b: {
        yes: 'Acepto con gusto (tu//su) solicitud[, {name}].',
        close: 'Me alegrará leer (tus//sus) novedades.',
      },
    },
  },
  {
    name: 'enquiry',
    situation: 28,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) pregunta[, {name}].',
        alternative: '(Envíamela//Envíemela) {contactPoint}[: {link}], por favor.',
        promise: 'Respondo {when}.',
        close: 'Me alegra (tu//su) interés.',
      },
    },
  },
  {
    name: 'asks-for-number',
    situation: 29,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por preguntar[, {name}].',
        no: 'No doy mi número privado.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}]. Así (tu//su) mensaje llega seguro.',
      },
    },
  },
]);
