import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('es', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        no: '[Como escribí el {earlierDate}, ]esta cuenta es para mi familia y mis amistades más cercanas.',
        ack: 'Eso sigue igual.',
        alternative: 'Me (encuentras//encuentra) siempre {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Gracias por preguntar otra vez[, {name}].',
        no: 'Mi respuesta es la misma[ que el {earlierDate}]: aquí no añado a nadie del trabajo.',
        alternative: 'Me (encuentras//encuentra) {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Hola de nuevo[, {name}].',
        no: '[Lo que escribí el {earlierDate} sigue en pie: ]no conecto aquí con contactos del trabajo.',
        alternative: 'El camino hacia mí es {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Hola[, {name}], y gracias por (tu//su) solicitud.',
        ack: 'Puede que mi nota[ del {earlierDate}] se perdiera, así que la repito.',
        no: 'La cuenta que (encontraste//encontró) es solo para mi familia y mis amistades de siempre.',
        alternative: 'Me gustará seguir en contacto {contactPoint}[: {link}].',
        tie: 'En el trabajo nada cambia.',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        no: '[Como escribí el {earlierDate}, ]en privado no conecto con personas que conozco por el trabajo.',
        ack: 'Sigue siendo así para todo el mundo.',
        alternative: 'Estamos para (ti//usted) {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    both: {
      a: {
        ack: 'Veo que llegó de otra manera a como yo lo decía[, {name}].',
        tie: 'Me gusta trabajar (contigo//con usted) y eso no cambia.',
        no: 'Mi cuenta privada sigue siendo privada para toda la gente con la que trabajo.',
      },
      b: {
        ack: 'Gracias por contarme cómo lo (viste//vio)[, {name}].',
        tie: '(Te//Le) aprecio y el trabajo sigue como hasta ahora.',
        no: 'Esta cuenta se queda con mi familia.',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    both: {
      a: {
        no: 'Por favor, no me (envíes//envíe) más solicitudes ni mensajes a esta cuenta.',
        alternative: 'Lo del trabajo me llega {contactPoint}[: {link}].',
      },
      b: {
        no: '(Te//Le) pido que a partir de ahora (dejes//deje) fuera mi cuenta privada: ni solicitudes ni mensajes.',
        alternative: 'Para el trabajo, {contactPoint}[: {link}].',
      },
      c: {
        no: 'No acepto solicitudes en esta cuenta. Por favor, no (envíes//envíe) más y no me (escribas//escriba) por aquí.',
        alternative: 'Para el trabajo me (encuentras//encuentra) {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Este número es para emergencias, por eso lo dejo libre.',
        alternative: 'Todo lo demás, {contactPoint}[: {link}][; lo leo {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: 'Por favor, no me (contactes//contacte) más por ningún medio privado. Allí ya no respondo.',
        alternative: 'Los pedidos van a {workMail}.',
      },
      b: {
        no: 'Este es mi último mensaje: no me (escribas//escriba) más por vías privadas, por favor. Allí no leo ni respondo.',
      },
    },
  },
]);
