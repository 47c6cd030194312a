import { recipes } from '../recipe.ts';

/** Offers, invitations, reminders (situations 9 to 12, 30, 32). */
export const offers = recipes('es', [
  {
    name: 'pitch',
    situation: 9,
    rung: 1,
    both: {
      a: {
        thanks: 'Gracias por escribir[, {name}].',
        no: 'Ahora no compro nada, así que dejemos la oferta a un lado.',
        tie: 'Sigo con ganas de que nos veamos[, {date}][, y de hablar sobre {purpose}].',
      },
      b: {
        thanks: 'Gracias por contármelo[, {name}].',
        no: 'No voy a aceptar la oferta.',
        tie: 'Con gusto hablo (contigo//con usted) sobre {purpose|nuestro trabajo}[, {date}].',
      },
    },
  },
  {
    name: 'series',
    situation: 10,
    rung: 1,
    both: {
      a: {
        thanks: 'Gracias por pensar en mí[, {name}].',
        no: 'No voy a seminarios, así que (quítame//quíteme) de la lista de invitaciones, por favor.',
        tie: 'Las novedades sobre {topic|(tu//su) propio trabajo} siempre las leo con gusto.',
      },
      b: {
        thanks: 'Gracias por las invitaciones[, {name}].',
        no: 'No asisto a actos de este tipo, ni este ni el próximo; no (cuentes//cuente) conmigo, por favor.',
        tie: 'Me gusta que me (cuentes//cuente) sobre {topic|cómo va todo}.',
      },
    },
  },
  {
    name: 'one-event',
    situation: 30,
    rung: 1,
    both: {
      a: {
        thanks: 'Gracias por la invitación[, {name}].',
        no: 'Esta vez no iré.',
        tie: '(Te//Le) deseo una sala llena.',
      },
      b: {
        thanks: 'Qué detalle invitarme[, {name}].',
        no: 'No estaré, así que mi sitio queda libre.',
        tie: 'Que lo (pases//pase) muy bien.',
      },
    },
  },
  {
    name: 'meeting',
    situation: 11,
    rung: 1,
    both: {
      a: {
        yes: 'Está en mi agenda[, {date}], y allí estaré.',
        'way-out': 'No hace falta recordármelo; solo escribo si algo cambia.',
      },
      b: {
        yes: 'Todo en orden[, {date}], hasta entonces.',
        'way-out': 'Lo que apunto lo cumplo, así que (puedes ahorrarte//puede ahorrarse) el recordatorio.',
      },
    },
  },
  {
    name: 'meeting-off',
    situation: 32,
    rung: 1,
    any: {
      a: {
        thanks: 'Gracias por avisar[, {name}], todo bien.',
        close: 'Lo he quitado de la agenda. Hasta la próxima.',
      },
    },
  },
  {
    name: 'like-my-page',
    situation: 12,
    rung: 1,
    both: {
      a: {
        thanks: '¡Mucha suerte con {page|la página}[, {name}]!',
        no: 'Desde esta cuenta no sigo páginas de empresas, así que dejo pasar estas invitaciones.',
        tie: '(Cuéntame//Cuénteme) cómo va cuando nos veamos.',
      },
      b: {
        thanks: 'Qué bien que {page|la página} ya esté en marcha[, {name}].',
        no: 'Páginas y grupos los dejo fuera de esta cuenta; no me (invites//invite) a ellos, por favor.',
        tie: 'Me gustará que me lo (cuentes//cuente) en persona.',
      },
    },
  },
]);
