package nl.schaalsprong.language.write;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of elements that XMILE 1.1 has, in lower case. */
final class StandardElements {
    /** Sections 2.2 to 2.8: header, times, units, dimensions, behaviour, data. */
    private static final String FILE =
            """
            xmile header vendor product name version caption image author affiliation client
            copyright contact address phone fax email website created modified uuid includes include
            options uses_conveyor uses_queue uses_arrays uses_submodels uses_macros
            uses_event_posters has_model_view uses_outputs uses_inputs uses_annotation
            sim_specs start stop dt saveper run model_units unit eqn alias units
            dimensions dim elem behavior non_negative data import export all table style
            """;

    /** Sections 3.6 and 4: models, macros, variables. */
    private static final String MODEL =
            """
            model macro parm variables stock flow aux gf module group connect var doc init_eqn mathml
            element inflow outflow conveyor queue oven len capacity in_limit sample arrest fill_time
            clean_time leak leak_integers overflow multiplier scale range format event_poster
            threshold event xscale yscale xpts ypts
            """;

    /** Sections 5 and 6: views and what stands in them. */
    private static final String VIEWS =
            """
            views view simulation_delay connector from to pts pt shape of polarity text_box
            graphics_frame button slider knob switch numeric_input list_input graphical_input
            group_input numeric_display lamp gauge graph plot pen item label video movie popup_menu
            stacked_container popup link menu_action switch_action text annotation zone entity
            reset_to bar page interface_object border
            """;

    private static final Set<String> ALL =
            Arrays.stream((FILE + MODEL + VIEWS).strip().split("\\s+"))
                    .collect(Collectors.toUnmodifiableSet());

    private StandardElements() {}

    static boolean has(String local) {
        return ALL.contains(local);
    }
}
