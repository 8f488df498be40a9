package nl.schaalsprong.web.bottleneck;

import java.util.List;
import java.util.OptionalInt;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.chart.StackDrawing;
import nl.schaalsprong.chart.StackLayout;
import nl.schaalsprong.web.bottleneck.LimitPage.PlaceStack;
import nl.schaalsprong.web.page.Binding;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/** One small chart per place of a reading, all on one time axis. */
final class PlaceStacks {
    private PlaceStacks() {}

    static List<PlaceStack> of(Board board, Reading reading, Words words, Language language) {
        return reading.variant().places().stream()
                .filter(place -> !LimitPage.there(board, reading, place).limits().isEmpty())
                .map(place -> small(board, reading, place, words, language))
                .toList();
    }

    private static PlaceStack small(
            Board board, Reading reading, String place, Words words, Language language) {
        Binding binding = LimitPage.there(board, reading, place);
        State there = board.state().at(place);
        return new PlaceStack(
                LimitPage.name(board.subject(), place, words),
                new Links(language, there).limits(),
                board.state().place().filter(place::equals).isPresent(),
                StackDrawing.draw(
                        binding.shares(),
                        binding.quarters().size(),
                        binding.firstYear(),
                        OptionalInt.empty(),
                        0,
                        StackLayout.SMALL),
                binding.limits().stream().map(LimitView::pattern).toList(),
                words.of(
                        "limit.page.most-here",
                        LimitView.title(board.subject(), binding.limits().getFirst(), words),
                        new Numbers(words).share(binding.mean(0))));
    }
}
