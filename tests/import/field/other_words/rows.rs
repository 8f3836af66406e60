//! Which rows are bids, and whose.

use super::Text;
use crate::field::right::Right::{Asked, AskedOrSum, Sum};

/// The texts, with what is right in each.
pub const ROWS: &[Text] = &[
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         A3,-,Songbooks,600\n",
        Asked(1),
        "in a flat list a dash for a name is a gap",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         A3,TBC,Songbooks,600\n\
         A4,N/A,Tents,500\n",
        Asked(1),
        "TBC and N/A are nobody",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Hope Centre,Garden,100\n\
         Total Hope Centre,,2500\n\
         ,Floodlights,850\n\
         Bell Choir,Songbooks,600\n",
        Asked(1),
        "after the total of a group, nobody is named",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,No bid,\n\
         Bell Choir,Did not apply,0\n\
         Guides,Tents,600\n",
        AskedOrSum(1, 2, "3000"),
        "who did not apply made no bid",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,850\n\
         ,Admin fee,250\n\
         Total,,3500\n",
        Asked(1),
        "a fee below the bids is not the last bidder’s",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Item,Cost\n\
         B1,Hope Centre,Cookery,Staff,2000\n\
         B1,Hope Centre,Cookery,Food,400\n\
         B2,Ravens RFC,Floodlights,Columns,5000\n\
         B2,Ravens RFC,Floodlights,Labour,2850\n",
        AskedOrSum(1, 2, "10250"),
        "the lines of a bid’s budget are no bids, and “Item” is no reference",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         T1,All bidders,All projects,3250\n",
        AskedOrSum(1, 2, "3250"),
        "the sum of all has a reference of its own",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         ,of which capital,1000\n\
         Ravens RFC,Floodlights,850\n\
         ,of which capital,500\n",
        AskedOrSum(1, 2, "3250"),
        "a part of the bid above it is no bid",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,850\n\
         2.1,Ravens RFC,Columns,500\n\
         2.2,Ravens RFC,Labour,350\n\
         3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 3, "3850"),
        "2.1 and 2.2 are the parts of 2",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,850\n\
         A3,,Songbooks,600\n",
        Asked(1),
        "a gap in a list of three, each with a reference and a name of its own",
    ),
    (
        "more.csv",
        "Organisation,Project,Budget heading,Amount requested\n\
         Hope Centre,Cookery,Staff,2000\n\
         Hope Centre,Cookery,Food,400\n\
         Ravens RFC,Floodlights,Columns,5000\n\
         Ravens RFC,Floodlights,Labour,2850\n",
        AskedOrSum(1, 2, "10250"),
        "the lines of a bid’s budget are no bids",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n",
        Asked(1),
        "the same row stands twice",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         \n\
         Budget summary,,,\n\
         Fund for 2026/27,,,50000\n\
         Promised in April,,,12500\n\
         Left for this round,,,37500\n",
        AskedOrSum(1, 2, "10250"),
        "what the fund has stands below the bids under a heading of its own",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         North,,,\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         Totals for North,,,10250\n\
         South,,,\n\
         1,Bell Choir,Songbooks,600\n\
         2,Guides,Tents,1000\n\
         Totals for South,,,1600\n\
         All areas,,,11850\n",
        AskedOrSum(3, 4, "11850"),
        "groups are named in the column of references",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Balance\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Balance”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         The Balance\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “The Balance”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Remaining\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Remaining”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Underspend\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Underspend”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         The Shortfall\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “The Shortfall”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Available\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Available”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Committed\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Committed”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Overall\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Overall”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         Surplus\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “Surplus”",
    ),
    (
        "pasted",
        "Project\tAmount requested\n\
         Cookery\t2400\n\
         VAT\t7850\n\
         Songbooks\t600\n\
         Tents\t900\n",
        AskedOrSum(2, 4, "11750"),
        "a project in the midst of others called “VAT”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A1a,Hope Centre,Cookery - staff,2000\n\
         A1b,Hope Centre,Cookery - food,400\n\
         A2,Ravens RFC,Floodlights,7850\n",
        AskedOrSum(1, 2, "10250"),
        "parts of a bid, called A1a and A1b",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         1(i),Hope Centre,Staff,2000\n\
         1(ii),Hope Centre,Food,400\n\
         2,Ravens RFC,Floodlights,7850\n",
        AskedOrSum(1, 2, "10250"),
        "parts of a bid, called 1(i) and 1(ii)",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         ,Ravens RFC,No bid this year,\n\
         2,Bell Choir,Songbooks,600\n",
        Sum(2, "3000"),
        "nobody bid this year",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         ,,Capital,\n\
         A1,Hope Centre,Cookery,2400\n\
         ,,Revenue,\n\
         A2,Ravens RFC,Floodlights,7850\n\
         ,,Events,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 3, "10850"),
        "headings of sections stand where titles do",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,,Budget,20000\n\
         A1,Hope Centre,Cookery,2400,,Committed,5000\n\
         A2,Ravens RFC,Floodlights,7850,,Available,15000\n",
        AskedOrSum(1, 2, "10250"),
        "what the fund has stands beside the table, in the row of the headings too",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n\
         ,Contingency 10%,1025\n",
        Asked(1),
        "what is put on top of a sum is no bid, or one that somebody has to speak for",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Ravens RFC,Floodlights,7850\n\
         Contingency (5%),,512.50\n\
         Total,,10762.50\n",
        Asked(1),
        "a contingency counts in the total and not among the bids",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,\"£2,400.00\"\n\
         2,Ravens RFC,Floodlights,\"£7,850.00\"\n\
         3,,,£ -\n4,,,£ -\n5,,,£0.00\n",
        Sum(2, "10250"),
        "rows wait to be filled in, with a dash behind the mark of money",
    ),
    (
        "more.csv",
        "Organisation,Project,Amount requested\n\
         Hope Centre,Cookery,2400\n\
         Elm Trust,Management fee,500\n\
         Ravens RFC,Floodlights,7850\n",
        Sum(3, "10750"),
        "a project may be called like a charge, where it names who asks",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         Example,Your group,Your project,1000\n\
         A1,Hope Centre,Cookery,2500\n\
         A2,Bell Choir,Songs,1000\n",
        Asked(1),
        "a row that says it is an example",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2500\n\
         A2,Bell Choir,Songs,1000\n\
         Number of bids,,,2\n\
         Amount available,,,3000\n\
         Over-subscribed by,,,500\n",
        Sum(2, "3500"),
        "how many bids there are, and by how much they are too many, are no bids",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         A2 rev,Bell Choir,Songs,4000\n",
        Asked(1),
        "a reference that goes on from another",
    ),
    (
        "more.csv",
        "Organisation,Project,Request,Match,Total\n\
         Hope Centre,Cookery,2500,500,3000\n\
         Bell Choir,Songs,1000,1000,2000\n\
         ,,3500,1500,5000\n",
        Sum(2, "3500"),
        "a row of nothing but sums is their total",
    ),
];
