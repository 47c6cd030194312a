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
    name: 'office-policy',
    situation: 1,
    rung: 1,
    points: WORK_POINTS,
    policy: true,
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
    name: 'coworker',
    situation: 3,
    rung: 1,
    to: ['coworker'],
    points: WORK_POINTS,
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
    name: 'rank',
    situation: 4,
    rung: 1,
    to: ['boss', 'report'],
    points: WORK_POINTS,
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
]);
