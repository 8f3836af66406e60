//! Which column holds what is asked of this fund, where others hold money too.

use super::Text;
use crate::field::right::Right::{Asked, AskedOrSum, Sum};

/// The texts, with what is right in each.
pub const AMOUNT_COLUMNS: &[Text] = &[
    (
        "more.csv",
        "Ref,Organisation,Project,Length of grant requested (months),Grant amount\n\
         A1,Hope Centre,Cookery,12,1000\n\
         A2,Ravens RFC,Floodlights,24,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Length of grant requested (months)” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Years of funding requested,Grant amount\n\
         A1,Hope Centre,Cookery,1,1000\n\
         A2,Ravens RFC,Floodlights,3,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Years of funding requested” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Number of grants applied for,Grant amount\n\
         A1,Hope Centre,Cookery,5,1000\n\
         A2,Ravens RFC,Floodlights,7,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Number of grants applied for” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested from other funders,Grant amount\n\
         A1,Hope Centre,Cookery,500,1000\n\
         A2,Ravens RFC,Floodlights,700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Amount requested from other funders” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Total funding applied for elsewhere,Grant amount\n\
         A1,Hope Centre,Cookery,500,1000\n\
         A2,Ravens RFC,Floodlights,700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Total funding applied for elsewhere” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Total requested from all funders,Grant amount\n\
         A1,Hope Centre,Cookery,1500,1000\n\
         A2,Ravens RFC,Floodlights,2700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Total requested from all funders” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Max amount that can be requested,Grant amount\n\
         A1,Hope Centre,Cookery,5000,1000\n\
         A2,Ravens RFC,Floodlights,5000,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Max amount that can be requested” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Advance payment requested,Grant amount\n\
         A1,Hope Centre,Cookery,500,1000\n\
         A2,Ravens RFC,Floodlights,700,1200\n",
        AskedOrSum(1, 2, "2200"),
        "“Advance payment requested” is not what is asked of this fund",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Amount awarded\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Amount awarded” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Previous award\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Previous award” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Match funding\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Match funding” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         ,,,\n\
         Ref,Organisation,Project,Total cost\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has “Total cost” where the first has what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         1,Hope Centre,Cookery,2400\n\
         2,Ravens RFC,Floodlights,7850\n\
         Reference,Applicant,Scheme,Award\n\
         8,Bell Choir,Songbooks,600\n\
         9,Guides,Tents,900\n",
        AskedOrSum(1, 2, "10250"),
        "the second table has other names for all, and an award",
    ),
    (
        "more.csv",
        "Organisation,Project,Total project cost,Match funding\n\
         Hope Centre,Cookery,4000,1600\n\
         Ravens RFC,Floodlights,9000,1150\n",
        Asked(1),
        "what is asked is the cost less the match, and stands nowhere",
    ),
    (
        "more.csv",
        "Organisation,Project,Total cost,Recommended award\n\
         Hope Centre,Cookery,4000,1600\n\
         Ravens RFC,Floodlights,9000,1150\n",
        Asked(1),
        "the cost of the project is not what is asked",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount,Other funders\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Other funders” may be money as well as “Amount”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Cost,From us\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“From us” may be money as well as “Cost”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Cost,Year 1\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Year 1” may be money as well as “Cost”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Value,S106\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“S106” may be money as well as “Value”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount,Needed\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Needed” may be money as well as “Amount”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,£,Parish share\n\
         A1,Hope Centre,Cookery,4000,2500\n\
         A2,Ravens RFC,Floodlights,9000,6000\n\
         A3,Bell Choir,Songbooks,1500,900\n",
        Asked(1),
        "“Parish share” may be money as well as “£”",
    ),
    (
        "more.csv",
        "Organisation,Project,£ requested,p requested\n\
         Hope Centre,Chairs,240,50\n\
         Ravens RFC,Balls,150,05\n",
        AskedOrSum(1, 2, "390.55"),
        "pence in a column of their own, called requested too",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Revised request\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Revised request” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Amended amount\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Amended amount” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Amount after clarification\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Amount after clarification” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,New figure\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“New figure” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Corrected amount\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Corrected amount” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Final amount\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Final amount” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Changed to\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Changed to” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Revised bid\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,6000\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Revised bid” may have taken the place of what was requested",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Total cost,Requested intervention rate\n\
         A1,Hope Centre,Cookery,4800,50\n\
         A2,Ravens RFC,Floodlights,15700,60\n",
        Asked(1),
        "what is requested is a rate of the cost",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Initial ask,Final ask\n\
         A1,Hope Centre,Cookery,2400,2000\n\
         A2,Ravens RFC,Floodlights,7850,7850\n",
        Asked(1),
        "a first and a final ask: which of the two holds is for somebody to say",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Original request,Revised request\n\
         A1,Hope Centre,Cookery,2400,2000\n\
         A2,Ravens RFC,Floodlights,7850,7850\n",
        Asked(1),
        "an original and a revised request",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Revised amount\n\
         A1,Hope Centre,Cookery,12000,-\n\
         A2,Bell Choir,Songs,5000,4900\n\
         A3,Ravens RFC,Floodlights,7000,No change\n\
         A4,Elm Trust,Paths,2000,-\n",
        Asked(1),
        "one request was revised",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested 2030/31\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         Ref,Organisation,Project,Requested 2029/30\n\
         A3,Ravens RFC,Floodlights,7000\n\
         A4,Elm Trust,Paths,2000\n",
        Asked(1),
        "the same headings further down, for another year",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         Ref,Organisation,Project,Requested (withdrawn)\n\
         A3,Ravens RFC,Floodlights,7000\n\
         A4,Elm Trust,Paths,2000\n",
        Asked(1),
        "headings further down that say more than the first",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,,\n\
         ,,,Year 1,Year 2,Total\n\
         A1,Hope Centre,Cookery,11500,500,12000\n\
         A2,Bell Choir,Songs,4500,500,5000\n",
        Sum(2, "17000"),
        "a request over columns of its own, one of them its total",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,\n\
         ,,,Net,Gross\n\
         A1,Hope Centre,Cookery,10000,12000\n\
         A2,Bell Choir,Songs,5000,6000\n",
        Asked(1),
        "a request over two columns that may each be it",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Checked\n\
         A1,Hope Centre,Cookery,12000,\n\
         A2,Bell Choir,Songs,5000,4500\n",
        Asked(1),
        "figures close to the request under a heading nobody knows",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Updated\n\
         A1,Hope Centre,Cookery,12000,3000\n\
         A2,Bell Choir,Songs,5000,\n",
        Asked(1),
        "a heading that only says that its figures are later ones",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Requested (2 years)\n\
         A1,Hope Centre,Cookery,12000,24000\n\
         A2,Bell Choir,Songs,5000,10000\n",
        Asked(1),
        "the same for more years is no number of years",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Total cost\n\
         A1,Hope Centre,Cookery,0,12000\n\
         A2,Bell Choir,Songs,0,5000\n",
        Asked(1),
        "noughts where the request stands, and money beside them",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,% requested,Total cost\n\
         A1,Hope Centre,Cookery,50,24000\n\
         A2,Bell Choir,Songs,50,10000\n",
        Asked(1),
        "a share of the cost is asked for",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Grant period requested,Grant\n\
         A1,Hope Centre,Cookery,24,12000\n\
         A2,Bell Choir,Songs,12,5000\n",
        Sum(2, "17000"),
        "for how long a grant is asked for is no amount",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Resubmitted amount\n\
         A1,Hope Centre,Cookery,12000,\n\
         A2,Bell Choir,Songs,5000,4900\n",
        Asked(1),
        "an amount that was resubmitted takes the place of a request",
    ),
    (
        "more.csv",
        "Applicant,Project,Cost of project,Bid to fund\n\
         Hope Centre,Cookery,5000,2500\n\
         Bell Choir,Songs,2000,1000\n",
        Asked(1),
        "what a project costs is no request where figures stand under a bid too",
    ),
    (
        "more.csv",
        "Applicant,Project,Requested from us,Total requested\n\
         Hope Centre,Cookery,2000,2500\n\
         Bell Choir,Songs,900,1000\n",
        Asked(1),
        "two columns say that they are requested",
    ),
    (
        "more.csv",
        "Applicant,Project,Amount requested (min),Amount requested (max)\n\
         Hope Centre,Cookery,2000,2500\n\
         Bell Choir,Songs,800,1000\n",
        AskedOrSum(1, 2, "3500"),
        "the least is not what is asked for",
    ),
    (
        "more.csv",
        "Applicant,Purpose,Requested 2030/31,Requested 2031/32,Awarded 2030/31\n\
         Hope Centre,Cookery,1200,1400,1000\n\
         Bell Choir,Songs,800,900,800\n",
        Asked(1),
        "the requests of two years, and an award of the first",
    ),
];
