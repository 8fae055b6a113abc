package vn.hatinh.reporting.programme.task;

/** Bodies as the API's description shows them. */
public final class TaskExamples {

    public static final String CONTENT = """
            {
              "clause": "II.1-1",
              "title": "Tập huấn kỹ năng lồng ghép giới trong công tác đối ngoại cho công chức, viên chức",
              "lead": "Ban VSTBPN",
              "cooperating": ["Văn phòng - Thanh tra Sở"],
              "startsOn": "2026-04-01",
              "dueOn": "2026-06-30",
              "output": "Lớp tập huấn; danh sách người hoàn thành",
              "budget": { "heading": "TRAINING", "amount": 15000000 }
            }""";

    public static final String DONE = """
            {
              "status": "DONE",
              "on": "2026-06-12",
              "results": "Một lớp, 24 người hoàn thành, trong đó 14 nữ"
            }""";

    public static final String TASK = """
            {
              "id": "0b6f3d0e-6a55-4d0a-9d6e-3f1c2a7b8c90",
              "year": 2026,
              "title": "Tập huấn kỹ năng lồng ghép giới trong công tác đối ngoại cho công chức, viên chức",
              "startsOn": "2026-04-01",
              "dueOn": "2026-06-30",
              "status": "DONE",
              "statusText": { "vi": "Hoàn thành", "en": "Done" },
              "overdue": false,
              "doneOn": "2026-06-12",
              "details": {
                "clause": "II.1-1",
                "standardTask": "mainstreaming-training",
                "lead": "Ban VSTBPN",
                "cooperating": ["Văn phòng - Thanh tra Sở"],
                "output": "Lớp tập huấn; danh sách người hoàn thành",
                "budget": { "heading": "TRAINING", "amount": 15000000 },
                "results": "Một lớp, 24 người hoàn thành, trong đó 14 nữ",
                "revision": 2,
                "changedAt": "2026-06-12T03:15:00Z",
                "changedBy": "committee1"
              }
            }""";

    private TaskExamples() {}
}
