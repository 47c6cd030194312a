import { recipes, WORK_POINTS } from '../recipe.ts';

/** People from work who ask in for the first time, gently (situations 1 to 4). */
export const requests = recipes('es', [
  {
    name: 'client',
    situation: 1,
    rung: 1,
    to: ['client', 'prospect'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Gracias por (buscarme//su solicitud)[, {name}].',
        no: 'Esta cuenta la reservo para mi familia y las amistades de siempre.',
        alternative: 'Para lo del trabajo, (puedes//puede) contactarme {contactPoint}[: {link}].',
        tie: '[{reasonForThem} ]Es un gusto trabajar (contigo//con usted).',
      },
      b: {
        thanks: 'Qué amable por (tu//su) parte[, {name}], gracias por la solicitud.',
        no: 'Este perfil es solo para mi familia, y no añado aquí a nadie del trabajo.',
        alternative: 'La mejor forma de contactarme es {contactPoint}[: {link}].',
        tie: 'Por lo demás, todo sigue como siempre.',
      },
      c: {
        thanks: 'Me alegra saber de (ti//usted)[, {name}], muchas gracias.',
        no: 'No mezclo el trabajo con esta cuenta',
        reason: ', porque aquí también aparece lo que publican mis amistades.',
        alternative: '(Contáctame//Contácteme) cuando (quieras//quiera) {contactPoint}[: {link}].',
        tie: 'Valoro mucho nuestro trabajo en común.',
      },
    },
  },
  {
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
    to: ['client', 'prospect', 'vendor', 'coworker', 'boss', 'report', 'fellow', 'cordial-work', 'acquaintance', 'keep-warm'],
    both: {
      a: {
        thanks: 'Muchas gracias por (tu//su) solicitud[, {name}].',
        no: 'En nuestra oficina no añadimos contactos de trabajo en cuentas personales',
        reason: '; es una norma escrita[ ({policyTitle})], igual para todo el mundo.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
        tie: 'Sigo con las mismas ganas de trabajar (contigo//con usted).',
      },
      b: {
        thanks: 'Gracias por pensar en mí[, {name}].',
        no: 'Según la norma de nuestra oficina[ ({policyTitle})], las cuentas personales quedan fuera del trabajo.',
        alternative: 'Con gusto (te//le) atiendo {contactPoint}[: {link}].',
        tie: 'Por lo demás, nada cambia.',
      },
    },
  },
  {
    name: 'vendor',
    situation: 2,
    rung: 1,
    to: ['vendor'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Qué bien saber de (ti//usted)[, {name}], gracias.',
        no: 'En esta cuenta no añado contactos comerciales.',
        tie: 'Aun así me gustaría tener (tus//sus) datos a mano para la próxima vez.',
        alternative: '(Puedes//Puede) enviármelos {contactPoint}[: {link}].',
      },
      b: {
        thanks: 'Gracias por seguir en contacto[, {name}].',
        no: 'Esta página es solo para la familia y las amistades de siempre.',
        tie: 'Lo que (te//le) compramos nos sigue dando muy buen resultado, y leo con gusto las novedades.',
        alternative: '(Puedes//Puede) enviármelas {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: '¡Gracias por la solicitud[, {name}]!',
        no: 'En este perfil no tengo a nadie de la oficina, así que no es por (ti//usted).',
        alternative: 'Con gusto sigo en contacto {contactPoint}[: {link}].',
        tie: 'Y siempre nos queda la máquina de café.',
      },
      b: {
        thanks: 'Qué detalle[, {name}], gracias.',
        no: 'Aquí no añado a nadie del trabajo, y vale para todo el equipo.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
        tie: 'Un día de estos me encantaría comer (contigo//con usted).',
      },
    },
  },
  {
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Muchas gracias[, {name}].',
        no: 'En cuentas personales no añado a quien me dirige ni a quien está a mi cargo.',
        alternative: 'Me alegrará seguir en contacto {contactPoint}[: {link}].',
        tie: 'En el trabajo mi puerta sigue abierta.',
      },
      b: {
        thanks: 'Agradezco de verdad la solicitud[, {name}].',
        no: 'Esta cuenta la mantengo aparte del trabajo y de todo el departamento, sin excepciones.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
        tie: 'Me gusta cómo trabajamos, y así seguirá.',
      },
    },
  },
]);
