/**
 * The conditions of a loan, where the officer wrote none: what lenders of the network ask for as a rule, to be replaced
 * by the organisation's own. French whatever the language of the screens, since both parties sign them.
 */
export const defaultLoanConditions = `1. Le matériel reste la propriété du prêteur. L’emprunteur ne peut ni le louer, ni le céder, ni le prêter à son tour.
2. L’emprunteur vérifie le matériel et ses accessoires à la remise, et signale aussitôt ce qui manque ou ne marche pas. Sans remarque de sa part, l’état noté sur le bon de sortie fait foi.
3. L’emprunteur utilise le matériel selon son usage normal, en prend soin et ne le modifie pas.
4. L’emprunteur rend le matériel complet et en état de marche au plus tard le jour prévu. Il demande toute prolongation avant ce jour.
5. En cas de perte, de vol ou de dommage, l’emprunteur prévient le prêteur sans attendre. La réparation ou le remplacement est à sa charge, dans la limite de la valeur indiquée.
6. L’emprunteur s’assure que le matériel est couvert par son assurance pendant tout le prêt.
7. L’emprunteur efface ses données du matériel avant de le rendre. Le prêteur peut effacer ce qui y reste.`;
