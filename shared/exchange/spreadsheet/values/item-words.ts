import { itemCategories, itemConditions, itemOrigins } from '#shared/domain/item/item.ts';
import { itemsEn } from '#shared/messages/en/items.ts';
import { itemsFr } from '#shared/messages/fr/items.ts';
import { listOf } from './choice-list.ts';

/** Categories of items. */
export const itemCategory = listOf(itemCategories, [itemsFr.categories, itemsEn.categories], {
  laptop: [
    'portable',
    'pc portable',
    'ordinateurs portables',
    'portables',
    'laptop',
    'notebook',
    'chromebook',
  ],
  desktop: [
    'pc',
    'unite centrale',
    'uc',
    'ordinateur',
    'poste fixe',
    'fixe',
    'tour',
    'pc fixe',
    'ordinateurs',
  ],
  tablet: ['tablettes', 'ipad', 'tablette tactile'],
  phone: ['smartphone', 'mobile', 'telephone portable'],
  projector: ['videoprojecteur', 'video projecteur', 'projecteur', 'vp', 'videoprojecteurs'],
  screen: ['moniteur', 'ecran plat', 'ecrans', 'tbi', 'tni', 'ecran de projection'],
  printer: ['imprimantes', 'multifonction', 'imprimante 3d', 'photocopieur', 'copieur'],
  scanner: ['numeriseur', 'scanneur'],
  camera: ['appareil photo numerique', 'apn', 'photo', 'reflex', 'appareils photo'],
  camcorder: ['camera', 'camera video', 'video', 'camescopes', 'gopro', 'webcam'],
  audio: ['micro', 'casque', 'enceinte', 'son', 'sono', 'enregistreur', 'table de mixage', 'audio'],
  server: ['serveurs', 'nas'],
  network: ['switch', 'routeur', 'borne wifi', 'wifi', 'point d acces', 'reseau', 'cle 4g', 'box'],
  accessory: ['accessoires', 'souris', 'clavier', 'cable', 'chargeur', 'sacoche', 'rallonge', 'adaptateur'],
  consumable: ['consommables', 'cartouche', 'toner', 'papier', 'piles'],
  other: ['divers', 'autre', 'autres'],
});

/** Conditions of items. */
export const itemCondition = listOf(itemConditions, [itemsFr.conditions, itemsEn.conditions], {
  new: ['comme neuf', 'neuve', 'jamais utilise'],
  good: ['bon etat', 'ok', 'tres bon', 'tres bon etat', 'fonctionnel', 'marche', 'be', 'tbe', 'bonne'],
  worn: ['usage', 'moyen', 'etat moyen', 'correct', 'use', 'ancien', 'vieux'],
  damaged: ['abime', 'mauvais', 'mauvais etat', 'a reparer', 'defaut', 'endommage', 'casse partiellement'],
  broken: ['hs', 'hors service', 'en panne', 'panne', 'casse', 'ne fonctionne pas', 'ko'],
});

/** Where items come from. */
export const itemOrigin = listOf(itemOrigins, [itemsFr.origins, itemsEn.origins], {
  bought: ['achat', 'achats', 'neuf', 'investissement'],
  donated: ['don', 'dons', 'donation', 'recupere', 'recuperation', 'reconditionne'],
  entrusted: ['pret', 'prete', 'mise a disposition', 'depot'],
  other: ['autre'],
});
