import { recipes, WORK_POINTS } from '../recipe.ts';

/** Messages at a time that doesn’t suit (situations 6 to 8, 23, 25, 26, 34). */
export const chat = recipes('es', [
  {
    name: 'busy',
    situation: 6,
    rung: 1,
    both: {
      a: {
        thanks: '¡Qué sorpresa tan bonita[, {name}]!',
        no: 'Ahora mismo me toca esto: {task|trabajar}[ hasta {until}], así que cierro el chat.',
        promise: '(Te//Le) escribo {when}.',
        close: 'Que (tengas//tenga) muy buen día.',
      },
      b: {
        thanks: 'Qué gusto saber de (ti//usted)[, {name}].',
        no: 'Tengo entre manos {task|un trabajo}[ hasta {until}] y dejo el chat por ahora.',
        promise: 'Mi respuesta llega {when}.',
        close: 'Hasta entonces, un abrazo.',
      },
      c: {
        thanks: 'Gracias por el saludo[, {name}].',
        no: 'En este momento lo mío es {task|el trabajo}[, hasta {until}], y necesito las dos manos.',
        promise: '(Tendrás//Tendrá) noticias mías {when}.',
        close: 'Un saludo cariñoso.',
      },
      d: {
        thanks: 'Me alegra que (escribas//escriba)[, {name}].',
        no: 'Estoy con esto: {task|trabajo}[, hasta {until}], y mientras tanto no chateo.',
        promise: 'Contesto {when}.',
        close: '¡(Cuídate//Cuídese) mucho!',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    both: {
      a: {
        echo: 'Se me quedó lo que (cuentas//cuenta) sobre {detail|estos tiempos}[, {name}].',
        no: 'Mis cartas son cortas mientras hay trabajo, pero leo las (tuyas//suyas).',
        line: 'Esto me gusta compartirlo: {line}',
        close: 'Pienso en (ti//usted).',
      },
      b: {
        thanks: 'Gracias por contarme todo esto[, {name}].',
        echo: 'Me llegó muy dentro, sobre todo {detail|lo último}.',
        no: 'Estas semanas respondo con pocas líneas, de corazón.',
        line: 'Esto me gusta compartirlo: {line}',
        close: 'Un saludo cariñoso.',
      },
    },
  },
  {
    name: 'longer-letter',
    situation: 35,
    rung: 1,
    both: {
      a: {
        thanks: '(Hola[, {name}]//Buenos días), gracias por (tu//su) carta.',
        echo: 'Se me ha quedado muy presente {detail|lo que (cuentas//cuenta) de estos tiempos}, y hoy hay sitio para más que unas líneas.',
        close: 'Un saludo muy cordial.',
      },
      b: {
        thanks: '(Hola[, {name}]//Buenos días), (tu//su) carta me hizo bien.',
        echo: 'Volví más de una vez a leer sobre {detail|todo eso}, y esta vez quiero responder con más calma.',
        close: 'Me alegra que (escribas//escriba).',
      },
    },
  },
  {
    name: 'after-hours',
    situation: 8,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Visto, gracias[, {name}].',
        no: 'Lo del trabajo lo miro {hours|en horas de trabajo}.',
        alternative: 'Donde no se pierde es {contactPoint}[: {link}].',
        promise: '(Tendrás//Tendrá) respuesta {when}.',
      },
      b: {
        thanks: 'Gracias por (tu//su) mensaje[, {name}].',
        no: 'Las preguntas de trabajo las contesto {hours|en días laborables} y no en esta cuenta.',
        alternative: '(Envíamela//Envíemela) {contactPoint}[: {link}].',
        promise: 'Respondo {when}.',
      },
      c: {
        thanks: 'Gracias[, {name}], lo he leído.',
        no: 'El trabajo tiene su sitio {hours|en mi jornada}.',
        alternative: 'La pregunta está en buenas manos {contactPoint}[: {link}].',
        promise: '(Te//Le) escribo {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    both: {
      a: { thanks: 'Gracias[, {name}], me alegra el día.', close: 'Que (te//le) vaya muy bien.' },
      b: { thanks: 'Qué amable por (tu//su) parte[, {name}], gracias.', close: 'Un saludo cariñoso.' },
      c: { thanks: 'Me encanta leer esto[, {name}].', close: 'Saludos de vuelta, y gracias por escribirme.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    both: {
      a: {
        ack: 'Lo he leído[, {name}] y me pongo con ello ahora.',
        promise: '(Tendrás//Tendrá) noticias mías {when|enseguida}.',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    both: {
      a: {
        ack: 'He leído lo que me (escribes//escribe) y lo tomo en serio.',
        close: 'Si hay peligro, (llama//llame) ya al número de emergencias local. Pienso en (ti//usted).',
      },
    },
  },
  {
    name: 'late-promise',
    situation: 34,
    rung: 1,
    both: {
      a: {
        ack: 'Dije que escribiría[ {date}] y aún no lo he hecho[, {name}].',
        promise: '(Tendrás//Tendrá) noticias mías {when}.',
        close: 'Gracias por (tu//su) paciencia.',
      },
    },
  },
]);
