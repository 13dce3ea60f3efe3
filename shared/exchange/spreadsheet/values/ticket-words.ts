import {
  impacts,
  priorities,
  ticketCategories,
  ticketChannels,
  ticketTypes,
  urgencies,
} from '#shared/domain/ticket/ticket.ts';
import { ticketsEn } from '#shared/messages/en/tickets.ts';
import { ticketsFr } from '#shared/messages/fr/tickets.ts';
import { listOf } from './choice-list.ts';

/** What lists of calls for help call the closed lists of a ticket. */
export const ticketChoices = {
  category: listOf(ticketCategories, [ticketsFr.categories, ticketsEn.categories], {
    logistic: ['logistique', 'materiel', 'pret', 'transport', 'organisation'],
    technical: ['technique', 'informatique', 'reseau', 'panne', 'depannage', 'maintenance', 'logiciel'],
    pedagogical: ['pedagogie', 'formation', 'animation', 'accompagnement', 'usage', 'usages'],
    project: ['projets', 'montage de projet', 'conseil'],
    legal: ['droit', 'juridique et droit', 'rgpd', 'reglementaire'],
  }),
  type: listOf(ticketTypes, [ticketsFr.types, ticketsEn.types], {
    incident: ['incident', 'pannes', 'dysfonctionnement', 'bug', 'probleme'],
    request: ['demande', 'service', 'besoin', 'demande de materiel', 'intervention'],
    question: ['renseignement', 'information', 'conseil', 'aide', 'demande d information'],
  }),
  channel: listOf(ticketChannels, [ticketsFr.channels, ticketsEn.channels], {
    phone: ['tel', 'appel', 'telephonique', 'appel telephonique', 'par telephone'],
    email: ['mail', 'e mail', 'email', 'mel', 'message', 'par mail'],
    onSite: ['sur site', 'presentiel', 'accueil', 'en direct', 'guichet'],
    visit: ['deplacement', 'visite sur place', 'rendez vous'],
    other: ['autres', 'divers', 'courrier', 'formulaire', 'sms', 'messagerie'],
  }),
  urgency: listOf(urgencies, [ticketsFr.urgencies, ticketsEn.urgencies], {
    high: ['haute', 'forte', 'elevee', 'urgente', 'bloquant', 'tres urgent', 'critique', 'oui'],
    normal: ['normale', 'moyenne', 'moyen', 'standard'],
    low: ['basse', 'faible', 'pas urgent', 'non urgent', 'non'],
  }),
  impact: listOf(impacts, [ticketsFr.impacts, ticketsEn.impacts], {
    places: ['plusieurs sites', 'tous les lieux', 'reseau', 'general'],
    place: ['le lieu', 'un lieu', 'un site', 'tout le site', 'tous les postes'],
    person: ['une seule personne', 'individuel', 'un poste', 'un usager', 'personne'],
  }),
  priority: listOf(priorities, [ticketsFr.priorities, ticketsEn.priorities], {
    p1: ['1', 'immediate', 'critique', 'bloquante', 'urgente', 'tres haute', 'urgent'],
    p2: ['2', 'haute', 'elevee', 'forte', 'importante'],
    p3: ['3', 'normale', 'moyenne', 'standard'],
    p4: ['4', 'basse', 'faible', 'mineure'],
  }),
  satisfaction: listOf(['1', '2', '3', '4'], [ticketsFr.satisfactions, ticketsEn.satisfactions], {
    '1': ['pas satisfait', 'insatisfait', 'mauvais', 'tres insatisfait'],
    '2': ['peu satisfait', 'moyen', 'plutot insatisfait'],
    '3': ['satisfait', 'bien', 'bon', 'plutot satisfait'],
    '4': ['tres satisfait', 'tres bien', 'tres bon', 'excellent'],
  }),
};
