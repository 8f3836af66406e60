//! What columns are called, in other words and other languages.

use super::Text;
use crate::field::right::Right::{Asked, AskedOrSum, Sum};

/// The texts, with what is right in each.
pub const HEADING_WORDS: &[Text] = &[
    (
        "more.csv",
        "Organisation,Project,How much are you asking for?\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “How much are you asking for?”",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount required\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Amount required”",
    ),
    (
        "more.csv",
        "Organisation,Project,Funding required\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Funding required”",
    ),
    (
        "more.csv",
        "Organisation,Project,Application amount\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Application amount”",
    ),
    (
        "more.csv",
        "Organisation,Project,Bid total\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Bid total”",
    ),
    (
        "more.csv",
        "Organisation,Project,£ bid for\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “£ bid for”",
    ),
    (
        "more.csv",
        "Organisation,Project,Funding bid\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Funding bid”",
    ),
    (
        "more.csv",
        "Organisation,Project,Bid (£)\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(2, "10250"),
        "nothing else can be meant by “Bid (£)”",
    ),
    (
        "more.csv",
        "Application No.,Name of group,What the money is for,Amount applied for\n\
         CF/1,Hope Centre,Raised beds,1450\n\
         CF/2,Ravens RFC,Goalposts,820\n",
        Sum(2, "2270"),
        "“What the money is for” is all that a bid is called by",
    ),
    (
        "more.csv",
        "Ref,Applicant,Project,Amount requested,Officer recommendation,Amount recommended\n\
         1,Hope Centre,Cookery,2400,Fund in full,2400\n\
         2,Ravens RFC,Floodlights,7850,Part fund,4000\n\
         3,Bell Choir,Songbooks,600,Decline,0\n",
        Sum(3, "10850"),
        "a recommendation in words beside its amount",
    ),
    (
        "more.json",
        "[{\"ref\": \"A1\", \"applicant\": \"Hope\", \"project\": \"Cookery\", \"totalCost\": 4000, \"grantRequested\": 2400},\n\
         {\"ref\": \"A2\", \"applicant\": \"Ravens\", \"project\": \"Lights\", \"totalCost\": 9000, \"grantRequested\": 7850}]\n",
        Sum(2, "10250"),
        "names of fields in camel case",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Bank details checked\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,Yes\n",
        Sum(2, "10250"),
        "details that are a yes or a no",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Grant requested before?,Amount requested\n\
         A1,Hope Centre,Cookery,Yes,1000\n\
         A2,Ravens RFC,Floodlights,No,1200\n",
        Sum(2, "2200"),
        "a yes or a no is no money",
    ),
    (
        "more.csv",
        "Council,Applicant group,Project,Amount requested\n\
         Anytown,Hope Centre,Cookery,2400\n\
         Anytown,Ravens RFC,Floodlights,850\n",
        AskedOrSum(1, 2, "3250"),
        "the council is the same in every row, and the applicant stands beside it",
    ),
    (
        "more.csv",
        "Association;Projet;Coût total;Montant demandé\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Coût total” and “Montant demandé” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Verein;Projekt;Gesamtkosten;Zuschuss\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Gesamtkosten” and “Zuschuss” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Asociación;Proyecto;Coste total;Cantidad solicitada\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Coste total” and “Cantidad solicitada” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Stowarzyszenie;Projekt;Koszt całkowity;Kwota wnioskowana\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Koszt całkowity” and “Kwota wnioskowana” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Sefydliad;Prosiect;Cyfanswm y gost;Swm y gofynnwyd amdano\n\
         Club de rugby;Éclairage;15000;7850\n\
         Chorale;Partitions;1200;600\n",
        Asked(2),
        "“Cyfanswm y gost” and “Swm y gofynnwyd amdano” hold money, and nobody knows the words",
    ),
    (
        "more.csv",
        "Identifier,Title,Recipient Org:Name,Recipient Org:Postal Code,Beneficiary Location:Name,Amount Applied For\n\
         360G-1,Cookery,Hope,CV1 1AA,Coventry,2400\n\
         360G-2,Lights,Ravens,CV1 1AB,Coventry,7850\n",
        Sum(2, "10250"),
        "postal codes and places are no applicants",
    ),
    (
        "more.csv",
        "Ref / Cyf,Organisation / Sefydliad,Project / Prosiect,Amount requested / Swm y gofynnwyd amdano (£)\n\
         1,Hope,Cookery,2400\n\
         2,Ravens,Lights,7850\n",
        Sum(2, "10250"),
        "headings in two languages",
    ),
    (
        "more.csv",
        "Association;Projet;Montant demandé;Subvention 2029\n\
         Club de rugby;Éclairage;7850;5000\n\
         Chorale;Partitions;600;500\n",
        Asked(2),
        "a year in a heading that nobody knows",
    ),
    (
        "more.csv",
        "Our ref,Ref,Organisation,Project,Amount requested\n\
         X1,A1,Hope Centre,Cookery,1000\n\
         X2,A2,Bell Choir,Songs,1200\n",
        Sum(2, "2200"),
        "our own reference gives way to the reference",
    ),
];
