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
        no: 'Ahora mismo me toca {task|trabajar}[ hasta {until}], así que cierro el chat.',
        promise: '(Te//Le) escribo {when}.',
        close: 'Que (tengas//tenga) muy buen día.',
      },
      b: {
        thanks: 'Qué gusto saber de (ti//usted)[, {name}].',
        no: 'Tengo esto entre manos[ hasta {until}]: {task|un trabajo que no espera}. Dejo el chat por ahora.',
        promise: 'Mi respuesta llega {when}.',
        close: '(Un abrazo//Un cordial saludo).',
      },
      c: {
        thanks: 'Gracias por el saludo[, {name}].',
        no: 'En este momento necesito las dos manos para {task|trabajar}[, hasta {until}].',
        promise: '(Tendrás//Tendrá) noticias mías {when}.',
        close: 'Un saludo cariñoso.',
      },
      d: {
        thanks: 'Me alegra que (escribas//escriba)[, {name}].',
        no: 'Ahora es el momento de {task|trabajar}[, hasta {until}], y mientras tanto no chateo.',
        promise: 'Contesto {when}.',
        close: '(Cuídate//Cuídese) mucho.',
      },
    },
  },
  {
    name: 'long-letter',
    situation: 7,
    rung: 1,
    both: {
      a: {
        echo: 'Se me quedó grabado lo que (cuentas//cuenta) sobre {detail|estos tiempos}[, {name}].',
        no: 'Mis cartas son cortas mientras hay trabajo, pero siempre leo las (tuyas//suyas).',
        line: 'Esto me gusta compartirlo: {line}',
        close: 'Pienso en (ti//usted).',
      },
      b: {
        thanks: 'Gracias por contarme todo esto[, {name}].',
        echo: 'Me llegó muy dentro[, sobre todo {detail}].',
        no: 'Estas semanas respondo en pocas líneas, pero de corazón.',
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
        alternative: 'Para que no se pierda, mejor {contactPoint}[: {link}].',
        promise: '(Tendrás//Tendrá) respuesta {when}.',
      },
      b: {
        thanks: 'Gracias por (tu//su) mensaje[, {name}].',
        no: 'Las preguntas de trabajo las contesto {hours|en días laborables}, pero no en esta cuenta.',
        alternative: '(Envíamelas//Envíemelas) {contactPoint}[: {link}].',
        promise: 'Respondo {when}.',
      },
      c: {
        thanks: 'Gracias[, {name}], lo he leído.',
        no: 'De los temas de trabajo me ocupo {hours|en días laborables}.',
        alternative: '(Tu//Su) pregunta me llega mejor {contactPoint}[: {link}].',
        promise: '(Te//Le) escribo {when}.',
      },
    },
  },
  {
    name: 'thanks',
    situation: 23,
    rung: 1,
    both: {
      a: { thanks: 'Gracias[, {name}], me (has//ha) alegrado el día.', close: 'Que (te//le) vaya muy bien.' },
      b: { thanks: 'Qué amable por (tu//su) parte[, {name}], gracias.', close: 'Un saludo cariñoso.' },
      c: { thanks: 'Me encanta leer esto[, {name}].', close: 'Un saludo, y gracias por escribirme.' },
    },
  },
  {
    name: 'urgent',
    situation: 25,
    rung: 1,
    both: {
      a: {
        ack: 'Lo he leído[, {name}] y me pongo con ello ahora.',
        promise: '(Tendrás//Tendrá) noticias mías {when|en cuanto sepa más}.',
      },
    },
  },
  {
    name: 'crisis',
    situation: 26,
    rung: 1,
    both: {
      a: {
        ack: 'He leído lo que me (escribes//escribe) y lo tomo muy en serio.',
        close:
          'Si hay peligro, (llama//llame) ya al número de emergencias. No (tienes//tiene) que pasar por esto sin compañía; pienso en (ti//usted).',
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
