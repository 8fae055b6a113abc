package vn.hatinh.personnel.staff.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.form.EndForm;
import vn.hatinh.personnel.staff.form.FactForm;
import vn.hatinh.personnel.staff.form.FactForms;
import vn.hatinh.personnel.staff.record.PersonForm;
import vn.hatinh.personnel.staff.record.RegistrationForm;
import vn.hatinh.personnel.staff.record.RegistrationProblems;
import vn.hatinh.support.problem.ConstraintErrors;
import vn.hatinh.support.problem.JsonProblems;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Reads commands: what each has as its content is what the request for this one change would have. */
@ApplicationScoped
class BulkReader {

    private static final Map<String, FactForm<?, ?, ?>> FORMS = FactForms.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(form -> form.kinds().path(), Function.identity()));
    private static final String KINDS =
            FactForms.ALL.stream().map(form -> form.kinds().path()).collect(Collectors.joining(", "));

    private static final Problem BAD_REQUEST =
            Problem.of(400, "bad-request", new Text("Yêu cầu không hợp lệ", "The request is not valid"));
    private static final Text REQUIRED = new Text("Bắt buộc phải có", "Required");
    private static final Text ONE_OF_THE_KINDS = new Text("Chỉ nhận: " + KINDS, "Accepted: " + KINDS);
    private static final Text HAS_NO_END = new Text("Loại này không có ngày kết thúc", "This kind has no last day");

    private final ObjectMapper json;
    private final Validator validator;

    BulkReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Those that can be read; the others are told. */
    List<BulkStep> read(List<BulkCommand> commands, BulkProblems problems) {
        return IntStream.range(0, commands.size())
                .mapToObj(index -> new Reading(index, commands.get(index), problems).step())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The reading of one command. */
    private final class Reading {

        private final int index;
        private final BulkCommand command;
        private final BulkProblems problems;

        private Reading(int index, BulkCommand command, BulkProblems problems) {
            this.index = index;
            this.command = command;
            this.problems = problems;
        }

        private Optional<BulkStep> step() {
            return switch (command.op()) {
                case "register" -> registration();
                case "correct-person" ->
                    content(command.fact(), PersonForm.class)
                            .map(form -> ofRecord(file ->
                                    file.correct(form.applyTo(file.member().person()))));
                case "delete" -> command.kind() == null ? Optional.of(ofRecord(Reading::strikeOff)) : ofFact();
                default -> ofFact();
            };
        }

        private Optional<BulkStep> registration() {
            JsonNode fact = command.fact();
            if (fact instanceof ObjectNode object) {
                fact = object.deepCopy().put("code", command.staff());
            }
            return content(fact, RegistrationForm.class)
                    .map(form -> new BulkStep(index, command, FactKind.PERSON, form, file -> true, file -> {}));
        }

        private BulkStep ofRecord(Consumer<StaffFile> change) {
            return new BulkStep(index, command, FactKind.PERSON, null, file -> true, change);
        }

        private static void strikeOff(StaffFile file) {
            if (file.holdsMoreThanEmployment()) {
                throw RegistrationProblems.holdsFacts();
            }
            file.strikeOff();
        }

        private Optional<BulkStep> ofFact() {
            FactForm<?, ?, ?> form = command.kind() == null ? null : FORMS.get(command.kind());
            if (form == null) {
                return refused("/kind", "unknown-kind", command.kind(), ONE_OF_THE_KINDS);
            }
            if (!command.op().equals("create") && command.id() == null) {
                return refused("/id", "required", null, REQUIRED);
            }
            return change(form)
                    .map(change -> new BulkStep(
                            index, command, form.type().kind(), null, file -> isThere(form, file), change));
        }

        private <F extends StaffFact<P>, P extends Record> boolean isThere(FactForm<F, P, ?> form, StaffFile file) {
            return command.op().equals("create")
                    || file.fact(form.type(), command.id()).isPresent();
        }

        private <F extends StaffFact<P>, P extends Record, D extends Record> Optional<Consumer<StaffFile>> change(
                FactForm<F, P, D> form) {
            return switch (command.op()) {
                case "create" -> fact(form).map(fact -> file -> file.add(form.type(), fact));
                case "correct" -> fact(form).map(fact -> file -> file.replace(form.type(), command.id(), fact));
                case "end" -> end(form);
                default -> Optional.of(file -> file.remove(form.type(), command.id()));
            };
        }

        private <F extends StaffFact<P>, P extends Record, D extends Record> Optional<F> fact(FactForm<F, P, D> form) {
            return content(command.fact(), form.form()).map(form.read());
        }

        private <F extends StaffFact<P>, P extends Record> Optional<Consumer<StaffFile>> end(FactForm<F, P, ?> form) {
            if (form.end() == null) {
                return refused("/op", "has-no-end", command.op(), HAS_NO_END);
            }
            return content(command.fact(), EndForm.class).map(end -> file -> {
                F fact = file.fact(form.type(), command.id()).orElseThrow();
                file.replace(form.type(), command.id(), form.end().apply(fact, end.lastDay()));
            });
        }

        private <T> Optional<T> content(JsonNode content, Class<T> type) {
            if (content == null) {
                return refused("/fact", "required", null, REQUIRED);
            }
            try {
                T value = json.treeToValue(content, type);
                List<ProblemError> errors = ConstraintErrors.of(validator.validate(value));
                errors.forEach(this::addAtContent);
                return errors.isEmpty() ? Optional.of(value) : Optional.empty();
            } catch (JsonProcessingException unreadable) {
                addAtContent(JsonProblems.error(unreadable));
                return Optional.empty();
            }
        }

        private void addAtContent(ProblemError error) {
            problems.add(BAD_REQUEST, error.below(BulkProblems.place(index) + "/fact"));
        }

        private <T> Optional<T> refused(String field, String code, String value, Text message) {
            problems.add(BAD_REQUEST, new ProblemError(BulkProblems.place(index) + field, code, value, message));
            return Optional.empty();
        }
    }
}
