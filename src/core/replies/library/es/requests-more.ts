import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Everybody else who asks in for the first time (situations 5, 13 and 31). */
export const requestsMore = recipes('es', [
  {
    name: 'fellow',
    situation: 31,
    rung: 1,
    to: ['fellow'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Qué bien que (me escribas//me escriba)[, {name}].',
        no: 'Esta cuenta es solo para mi familia.',
        alternative: 'Me encantará seguir (tu//su) trabajo {contactPoint}[: {link}].',
        tie: '¿Con qué (estás//está) ahora? Siempre me interesa.',
      },
    },
  },
  {
    name: 'cordial-work',
    situation: 31,
    rung: 1,
    to: ['cordial-work', 'keep-warm', 'acquaintance'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (acordarte//acordarse) de mí[, {name}].',
        no: 'Aquí me quedo en un círculo pequeño, el de mi familia.',
        alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].',
        tie: 'Que (te//le) vaya muy bien, y hasta la próxima.',
      },
    },
  },
  {
    name: 'anyone',
    situation: 31,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'Esta cuenta es para mi familia y mi gente más cercana, y no añado a nadie más.',
        alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].',
        'way-out': 'No hace falta responder; (te//le) deseo lo mejor.',
      },
      b: {
        thanks: 'Hola[, {name}], gracias por (tu//su) mensaje.',
        no: 'Por motivos personales no busco contactos nuevos en esta cuenta.',
        alternative: 'Lo que tiene que ver con mi trabajo me llega {contactPoint}[: {link}].',
        close: 'Con mis mejores deseos.',
      },
    },
  },
  {
    name: 'plain',
    situation: 31,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias[, {name}].',
        no: 'En esta cuenta no conecto con contactos del trabajo.',
        alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'No uso este sitio para el trabajo y no la acepto aquí.',
        alternative: 'Con gusto (te//le) atiendo {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'distance',
    situation: 13,
    rung: 1,
    to: ['keep-distance'],
    any: {
      a: {
        no: 'Hola. No uso esta cuenta con personas de eventos o del trabajo.',
        alternative: 'Para pedidos, {workMail}.',
      },
      b: {
        no: 'Hola. En esta cuenta no añado a nadie.',
        alternative: 'Las preguntas sobre mi trabajo van a {workMail}.',
      },
    },
  },
  {
    name: 'distance-plain',
    situation: 13,
    rung: 2,
    to: ['keep-distance'],
    any: { a: { no: 'No acepto solicitudes en esta cuenta.', alternative: 'Para pedidos está {workMail}.' } },
  },
  {
    name: 'patient-policy',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'Según la norma de nuestra consulta[ ({policyTitle})], no conectamos en redes sociales con las personas que atendemos',
        reason: '; protege (tu//su) privacidad.',
        alternative: 'Para lo que (necesites//necesite) estamos {contactPoint}[: {link}].',
        tie: 'Será un gusto (verte//verle) por aquí.',
      },
    },
  },
  {
    name: 'patient',
    situation: 5,
    rung: 1,
    to: ['patient'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Muchas gracias por (tu//su) solicitud[, {name}].',
        no: 'No conecto en redes sociales con personas que conozco por mi trabajo',
        reason: '; así (tu//su) privacidad queda a salvo.',
        alternative: 'Para lo que (necesites//necesite) estamos {contactPoint}[: {link}].',
        tie: 'Siempre es un gusto saber de (ti//usted).',
      },
    },
  },
  {
    name: 'student-policy',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    policy: true,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'Según la norma de nuestro centro[ ({policyTitle})], el profesorado no conecta en cuentas personales con el alumnado ni sus familias.',
        alternative: 'Para lo de clase me (encuentras//encuentra) {contactPoint}[: {link}].',
        tie: 'Será un gusto hablar en el centro.',
      },
    },
  },
  {
    name: 'student',
    situation: 5,
    rung: 1,
    to: ['student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}], qué amable.',
        no: 'En cuentas privadas no conecto con el alumnado ni con las familias, y es igual para todo el mundo.',
        alternative: 'Para lo de clase me (encuentras//encuentra) {contactPoint}[: {link}].',
        tie: 'Nos vemos en el centro.',
      },
    },
  },
  {
    name: 'care-plain',
    situation: 5,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (tu//su) solicitud[, {name}].',
        no: 'En privado no conecto con nadie que conozca por el trabajo.',
        alternative: 'Estamos para (ti//usted) {contactPoint}[: {link}].',
      },
    },
  },
]);
