import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Quien pide entrar por primera vez: situations 1 to 5, 13 and 31. */
export const requests = recipes('es', [
  {
    name: 'client', situation: 1, rung: 1, to: ['client', 'prospect'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (buscarme//su solicitud)[, {name}].',
        no: 'Esta cuenta la guardo para mi familia y las amistades de siempre.',
        alternative: 'Para lo del trabajo me (encuentras//encuentra) {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Da gusto trabajar (contigo//con usted).',
      },
      b: {
        thanks: 'Qué amable por (tu//su) parte[, {name}], gracias por la solicitud.',
        no: 'Este perfil es solo para mi familia y no añado aquí a nadie del trabajo.',
        alternative: 'Donde mejor me (encuentras//encuentra) es {contactPoint}[: {link}].',
        tie: 'Por lo demás, todo sigue como siempre.',
      },
      c: {
        thanks: 'Me alegra saber de (ti//usted)[, {name}], muchas gracias.',
        no: 'No mezclo el trabajo con esta cuenta',
        reason: ', porque también está aquí lo que publican mis amistades.',
        alternative: '(Escríbeme//Escríbame) {contactPoint}[: {link}].',
        tie: 'Valoro mucho lo que hacemos en común.',
      },
    },
  },
  {
    name: 'office-policy', situation: 1, rung: 1, points: WORK_POINTS, policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    both: {
      a: {
        thanks: 'Muchas gracias por (tu//su) solicitud[, {name}].',
        no: 'En nuestra oficina no conectamos desde cuentas personales',
        reason: '; es una norma escrita[ ({policyTitle})] igual para todo el mundo.',
        alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].',
        tie: 'Sigo con las mismas ganas de trabajar (contigo//con usted).',
      },
      b: {
        thanks: 'Gracias por pensar en mí[, {name}].',
        no: 'Las cuentas personales quedan fuera del trabajo, según la norma de nuestra oficina[ ({policyTitle})].',
        alternative: 'Con gusto (te//le) atiendo {contactPoint}[: {link}].',
        tie: 'Por lo demás, nada cambia.',
      },
    },
  },
  {
    name: 'vendor', situation: 2, rung: 1, to: ['vendor'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Qué bien saber de (ti//usted)[, {name}], gracias.',
        no: 'En esta cuenta no añado contactos comerciales.',
        tie: 'Aun así me gustaría tener (tus//sus) datos a mano para la próxima vez.',
        alternative: 'Lo mejor es que me lleguen {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Gracias por seguir en contacto[, {name}].',
        no: 'Esta página es solo para la familia y las amistades de siempre.',
        tie: 'Lo que (te//le) compramos nos da muy buen servicio y leo con gusto las novedades.',
        alternative: 'Me llegan {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker', situation: 3, rung: 1, to: ['coworker'], points: WORK_POINTS,
    both: {
      a: {
        thanks: '¡Gracias por la solicitud[, {name}]!',
        no: 'En este perfil dejo fuera a toda la oficina, así que no es por (ti//usted).',
        alternative: 'Con gusto conectamos {contactPoint}[: {link}].',
        tie: 'Y siempre nos queda la máquina de café.',
      },
      b: {
        thanks: 'Qué detalle[, {name}], gracias.',
        no: 'Aquí no tengo a nadie del trabajo, y es igual para todo el equipo.',
        alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].',
        tie: 'Un día de estos me encantaría comer (contigo//con usted).',
      },
    },
  },
  {
    name: 'rank', situation: 4, rung: 1, to: ['boss', 'report'], points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Muchas gracias[, {name}].',
        no: 'En redes personales no conecto con quien me dirige ni con quien está a mi cargo, en ninguna dirección.',
        alternative: 'Me alegrará que conectemos {contactPoint}[: {link}].',
        tie: 'En el trabajo mi puerta sigue abierta.',
      },
      b: {
        thanks: 'Gracias por la solicitud[, {name}], la aprecio.',
        no: 'Esta cuenta la llevo aparte de todo el departamento, sin excepciones.',
        alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].',
        tie: 'Me gusta cómo trabajamos y así seguirá.',
      },
    },
  },
  {
    name: 'fellow', situation: 31, rung: 1, to: ['fellow'], points: WORK_POINTS,
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
    name: 'cordial-work', situation: 31, rung: 1, to: ['cordial-work', 'keep-warm', 'acquaintance'], points: WORK_POINTS,
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
    name: 'anyone', situation: 31, rung: 1, points: WORK_POINTS,
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
    name: 'plain', situation: 31, rung: 2, points: WORK_POINTS,
    both: {
      a: { thanks: 'Gracias[, {name}].', no: 'En esta cuenta no conecto con contactos del trabajo.', alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].' },
      b: { thanks: 'Gracias por (tu//su) solicitud[, {name}].', no: 'No uso este sitio para el trabajo y no la acepto aquí.', alternative: 'Con gusto (te//le) atiendo {contactPoint}[: {link}].' },
    },
  },
  {
    name: 'distance', situation: 13, rung: 1, to: ['keep-distance'],
    any: {
      a: { no: 'Hola. No uso esta cuenta con personas de eventos o del trabajo.', alternative: 'Para pedidos, {workMail}.' },
      b: { no: 'Hola. En esta cuenta no añado a nadie.', alternative: 'Las preguntas sobre mi trabajo van a {workMail}.' },
    },
  },
  { name: 'distance-plain', situation: 13, rung: 2, to: ['keep-distance'], any: { a: { no: 'No acepto solicitudes en esta cuenta.', alternative: 'Para pedidos está {workMail}.' } } },
  {
    name: 'patient-policy', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS, policy: true,
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
    name: 'patient', situation: 5, rung: 1, to: ['patient'], points: CARE_POINTS,
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
    name: 'student-policy', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS, policy: true,
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
    name: 'student', situation: 5, rung: 1, to: ['student', 'parent'], points: CARE_POINTS,
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
    name: 'care-plain', situation: 5, rung: 2, to: ['patient', 'student', 'parent'], points: CARE_POINTS,
    both: { a: { thanks: 'Gracias por (tu//su) solicitud[, {name}].', no: 'En privado no conecto con nadie que conozca por el trabajo.', alternative: 'Estamos para (ti//usted) {contactPoint}[: {link}].' } },
  },
]);
