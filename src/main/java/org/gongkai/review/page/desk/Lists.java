package org.gongkai.review.page.desk;

import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.gongkai.review.page.Categories;
import org.gongkai.review.page.Terms;
import org.gongkai.review.worklist.Narrowing;
import org.gongkai.review.worklist.Place;
import org.gongkai.review.worklist.PostgresSearch;
import org.gongkai.review.worklist.PostgresWorkLists;
import org.gongkai.review.worklist.WorkList;
import org.springframework.ui.Model;

/** What pages with lists of cases show. */
final class Lists {

    static final int SIZE = 30;

    private final PostgresWorkLists lists;
    private final PostgresSearch search;
    private final Terms terms;
    private final Categories categories;

    Lists(PostgresWorkLists lists, PostgresSearch search, Terms terms, Categories categories) {
        this.lists = lists;
        this.search = search;
        this.terms = terms;
        this.categories = categories;
    }

    /** Shows a list of the desk. */
    void desk(WorkList list, Narrowing by, Optional<Place> after, Actor actor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("lists", WorkList.values());
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute("most", PostgresWorkLists.MOST);
        model.addAttribute("page", lists.page(list, actor, by, after, SIZE));
        frame(by, after, actor, model);
    }

    /** Shows what a search found. */
    void found(String query, Narrowing by, Optional<Place> after, Actor actor, Model model) {
        model.addAttribute("q", query);
        model.addAttribute("page", search.page(query, actor, by, after, SIZE));
        frame(by, after, actor, model);
    }

    private void frame(Narrowing by, Optional<Place> after, Actor actor, Model model) {
        model.addAttribute("by", by);
        model.addAttribute("further", after.isPresent());
        model.addAttribute("terms", terms);
        model.addAttribute("zone", terms.zone());
        model.addAttribute("categories", categories);
        model.addAttribute("divisions", lists.divisions(actor));
        model.addAttribute("attributes", DisclosureAttribute.values());
        model.addAttribute("grounds", GroundCode.values());
        model.addAttribute("states", CaseState.values());
    }
}
