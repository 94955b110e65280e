; 2fbd7462b8fb69cbd4205b40b0fb3e13

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v140B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11) unnamed_addr #0 {
entry:
  %.20 = add i64 %arg.a0, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.23 = inttoptr i64 %.22 to ptr
  %.25 = load i64, ptr %.23, align 8
  %.26 = add i64 %arg.a0, 16
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.31 = inttoptr i64 %.28 to ptr
  %.56 = add i64 %arg.a1, 32
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = load i64, ptr %.57, align 8
  %.59 = inttoptr i64 %.58 to ptr
  %.61 = load i64, ptr %.59, align 8
  %.62 = add i64 %arg.a1, 16
  %.63 = inttoptr i64 %.62 to ptr
  %.64 = load i64, ptr %.63, align 8
  %.67 = inttoptr i64 %.64 to ptr
  %.92 = add i64 %arg.a6, 32
  %.93 = inttoptr i64 %.92 to ptr
  %.94 = load i64, ptr %.93, align 8
  %.95 = inttoptr i64 %.94 to ptr
  %.97 = load i64, ptr %.95, align 8
  %.98 = add i64 %arg.a6, 16
  %.99 = inttoptr i64 %.98 to ptr
  %.100 = load i64, ptr %.99, align 8
  %.103 = inttoptr i64 %.100 to ptr
  %.128 = add i64 %arg.a7, 32
  %.129 = inttoptr i64 %.128 to ptr
  %.130 = load i64, ptr %.129, align 8
  %.131 = inttoptr i64 %.130 to ptr
  %.133 = load i64, ptr %.131, align 8
  %.134 = add i64 %arg.a7, 16
  %.135 = inttoptr i64 %.134 to ptr
  %.136 = load i64, ptr %.135, align 8
  %.139 = inttoptr i64 %.136 to ptr
  %.170 = add i64 %arg.a10, 16
  %.171 = inttoptr i64 %.170 to ptr
  %.172 = load i64, ptr %.171, align 8
  %.175 = inttoptr i64 %.172 to ptr
  %.200 = add i64 %arg.a11, 32
  %.201 = inttoptr i64 %.200 to ptr
  %.202 = load i64, ptr %.201, align 8
  %.203 = inttoptr i64 %.202 to ptr
  %.205 = load i64, ptr %.203, align 8
  %.206 = add i64 %arg.a11, 16
  %.207 = inttoptr i64 %.206 to ptr
  %.208 = load i64, ptr %.207, align 8
  %.211 = inttoptr i64 %.208 to ptr
  %.134.i = icmp sgt i64 %.205, 0
  br i1 %.134.i, label %B250.preheader.i, label %_ZN14sparse_kernels8rounding9table_idsB4v141B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B250.preheader.i:                                 ; preds = %entry
  %sext.i = shl i64 %arg.a2, 32
  %.1092.i = ashr exact i64 %sext.i, 32
  br label %B250.i

B250.i:                                           ; preds = %B782.i, %B250.preheader.i
  %row.2.0.i = phi i64 [ %.1320.i, %B782.i ], [ %arg.a8, %B250.preheader.i ]
  %column.2.0.i = phi i64 [ 0, %B782.i ], [ %arg.a9, %B250.preheader.i ]
  %i.2.0.i = phi i64 [ %.242.i, %B782.i ], [ 0, %B250.preheader.i ]
  %.147.i = icmp slt i64 %row.2.0.i, %.97
  br i1 %.147.i, label %B272.i, label %B308.i

B272.i:                                           ; preds = %B250.i
  %.163.i = icmp slt i64 %row.2.0.i, 0
  %.164.i = select i1 %.163.i, i64 %.97, i64 0
  %0 = getelementptr i8, ptr %.103, i64 %row.2.0.i
  %.178.i = getelementptr i8, ptr %0, i64 %.164.i
  %.179.i = load i8, ptr %.178.i, align 1, !noalias !0
  %1 = zext i8 %.179.i to i64
  br label %B308.i

B308.i:                                           ; preds = %B272.i, %B250.i
  %"$phi308.0.2.1.i" = phi i64 [ %1, %B272.i ], [ 0, %B250.i ]
  %.197.i = sub i64 %.133, %column.2.0.i
  %.206.i = sub i64 %.205, %i.2.0.i
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.206.i, i64 %.197.i)
  %.242.i = add nsw i64 %.11.i.i, %i.2.0.i
  %.280.i = icmp slt i64 %i.2.0.i, 0
  %.281.i = select i1 %.280.i, i64 %.25, i64 0
  %.282.i = add i64 %.281.i, %i.2.0.i
  %.285.i = icmp slt i64 %.282.i, 0
  br i1 %.285.i, label %B308.endif.else.if.i, label %B308.endif.else.endif.i, !prof !3

B782.i:                                           ; preds = %B498.if.i, %B308.endif.endif.endif.endif.else.endif.endif.endif.i
  %.1320.i = add nsw i64 %row.2.0.i, 1
  %.1330.i = icmp slt i64 %.242.i, %.205
  br i1 %.1330.i, label %B250.i, label %_ZN14sparse_kernels8rounding9table_idsB4v141B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B308.endif.else.if.i:                             ; preds = %B308.i
  br label %B308.endif.else.endif.i

B308.endif.else.endif.i:                          ; preds = %B308.endif.else.if.i, %B308.i
  %.270.sroa.0.1.i = phi i64 [ 0, %B308.endif.else.if.i ], [ %.282.i, %B308.i ]
  %.290.not.i = icmp slt i64 %.282.i, %.25
  br i1 %.290.not.i, label %B308.endif.else.endif.endif.endif.i, label %B308.endif.else.endif.if.i, !prof !4

B308.endif.else.endif.if.i:                       ; preds = %B308.endif.else.endif.i
  br label %B308.endif.else.endif.endif.endif.i

B308.endif.else.endif.endif.endif.i:              ; preds = %B308.endif.else.endif.if.i, %B308.endif.else.endif.i
  %.270.sroa.0.3.i = phi i64 [ %.25, %B308.endif.else.endif.if.i ], [ %.270.sroa.0.1.i, %B308.endif.else.endif.i ]
  %.383.i = getelementptr i16, ptr %.31, i64 %.270.sroa.0.3.i
  %.453.i = select i1 %.280.i, i64 %.61, i64 0
  %.454.i = add i64 %.453.i, %i.2.0.i
  %.457.i = icmp slt i64 %.454.i, 0
  br i1 %.457.i, label %B308.endif.endif.else.if.i, label %B308.endif.endif.else.endif.i, !prof !3

B308.endif.endif.else.if.i:                       ; preds = %B308.endif.else.endif.endif.endif.i
  br label %B308.endif.endif.else.endif.i

B308.endif.endif.else.endif.i:                    ; preds = %B308.endif.endif.else.if.i, %B308.endif.else.endif.endif.endif.i
  %.442.sroa.0.1.i = phi i64 [ 0, %B308.endif.endif.else.if.i ], [ %.454.i, %B308.endif.else.endif.endif.endif.i ]
  %.462.not.i = icmp slt i64 %.454.i, %.61
  br i1 %.462.not.i, label %B308.endif.endif.else.endif.endif.endif.i, label %B308.endif.endif.else.endif.if.i, !prof !4

B308.endif.endif.else.endif.if.i:                 ; preds = %B308.endif.endif.else.endif.i
  br label %B308.endif.endif.else.endif.endif.endif.i

B308.endif.endif.else.endif.endif.endif.i:        ; preds = %B308.endif.endif.else.endif.if.i, %B308.endif.endif.else.endif.i
  %.442.sroa.0.3.i = phi i64 [ %.61, %B308.endif.endif.else.endif.if.i ], [ %.442.sroa.0.1.i, %B308.endif.endif.else.endif.i ]
  %.555.i = getelementptr i8, ptr %.67, i64 %.442.sroa.0.3.i
  %.626.i = icmp slt i64 %column.2.0.i, 0
  %.627.i = select i1 %.626.i, i64 %.133, i64 0
  %.628.i = add i64 %.627.i, %column.2.0.i
  %.631.i = icmp slt i64 %.628.i, 0
  br i1 %.631.i, label %B308.endif.endif.endif.else.if.i, label %B308.endif.endif.endif.else.endif.i, !prof !3

B308.endif.endif.endif.else.if.i:                 ; preds = %B308.endif.endif.else.endif.endif.endif.i
  br label %B308.endif.endif.endif.else.endif.i

B308.endif.endif.endif.else.endif.i:              ; preds = %B308.endif.endif.endif.else.if.i, %B308.endif.endif.else.endif.endif.endif.i
  %.616.sroa.0.1.i = phi i64 [ 0, %B308.endif.endif.endif.else.if.i ], [ %.628.i, %B308.endif.endif.else.endif.endif.endif.i ]
  %.636.not.i = icmp slt i64 %.628.i, %.133
  br i1 %.636.not.i, label %B308.endif.endif.endif.else.endif.endif.endif.i, label %B308.endif.endif.endif.else.endif.if.i, !prof !4

B308.endif.endif.endif.else.endif.if.i:           ; preds = %B308.endif.endif.endif.else.endif.i
  br label %B308.endif.endif.endif.else.endif.endif.endif.i

B308.endif.endif.endif.else.endif.endif.endif.i:  ; preds = %B308.endif.endif.endif.else.endif.if.i, %B308.endif.endif.endif.else.endif.i
  %.616.sroa.0.3.i = phi i64 [ %.133, %B308.endif.endif.endif.else.endif.if.i ], [ %.616.sroa.0.1.i, %B308.endif.endif.endif.else.endif.i ]
  %.729.i = getelementptr i8, ptr %.139, i64 %.616.sroa.0.3.i
  %.808.i = select i1 %.280.i, i64 %.205, i64 0
  %.809.i = add i64 %.808.i, %i.2.0.i
  %.812.i = icmp slt i64 %.809.i, 0
  br i1 %.812.i, label %B308.endif.endif.endif.endif.else.if.i, label %B308.endif.endif.endif.endif.else.endif.i, !prof !3

B308.endif.endif.endif.endif.else.if.i:           ; preds = %B308.endif.endif.endif.else.endif.endif.endif.i
  br label %B308.endif.endif.endif.endif.else.endif.i

B308.endif.endif.endif.endif.else.endif.i:        ; preds = %B308.endif.endif.endif.endif.else.if.i, %B308.endif.endif.endif.else.endif.endif.endif.i
  %.797.sroa.0.1.i = phi i64 [ 0, %B308.endif.endif.endif.endif.else.if.i ], [ %.809.i, %B308.endif.endif.endif.else.endif.endif.endif.i ]
  %.817.not.i = icmp slt i64 %.809.i, %.205
  br i1 %.817.not.i, label %B308.endif.endif.endif.endif.else.endif.endif.endif.i, label %B308.endif.endif.endif.endif.else.endif.if.i, !prof !4

B308.endif.endif.endif.endif.else.endif.if.i:     ; preds = %B308.endif.endif.endif.endif.else.endif.i
  br label %B308.endif.endif.endif.endif.else.endif.endif.endif.i

B308.endif.endif.endif.endif.else.endif.endif.endif.i: ; preds = %B308.endif.endif.endif.endif.else.endif.if.i, %B308.endif.endif.endif.endif.else.endif.i
  %.797.sroa.0.3.i = phi i64 [ %.205, %B308.endif.endif.endif.endif.else.endif.if.i ], [ %.797.sroa.0.1.i, %B308.endif.endif.endif.endif.else.endif.i ]
  %.910.i = getelementptr i8, ptr %.211, i64 %.797.sroa.0.3.i
  %.1022520.not.i = icmp slt i64 %.11.i.i, 1
  br i1 %.1022520.not.i, label %B782.i, label %B498.if.i

B498.if.i:                                        ; preds = %B308.endif.endif.endif.endif.else.endif.endif.endif.i, %B498.if.i
  %.966.0522.i = phi i64 [ %.1035.i, %B498.if.i ], [ 0, %B308.endif.endif.endif.endif.else.endif.endif.endif.i ]
  %.1035.i = add nuw nsw i64 %.966.0522.i, 1
  %2 = getelementptr i16, ptr %.383.i, i64 %.966.0522.i
  %.1089.i = load i16, ptr %2, align 2, !noalias !0
  %.1093.i = zext i16 %.1089.i to i64
  %.1094.i = lshr i64 %.1093.i, %.1092.i
  %.1097.i = and i64 %.1094.i, %arg.a3
  %.1100.i = sub i64 %arg.a4, %.1097.i
  %.1101.i = trunc i64 %.1100.i to i32
  %3 = tail call i32 @llvm.smax.i32(i32 %.1101.i, i32 0)
  %4 = tail call i32 @llvm.umin.i32(i32 %3, i32 15)
  %5 = getelementptr i8, ptr %.555.i, i64 %.966.0522.i
  %.1189.i = load i8, ptr %5, align 1, !noalias !0
  %.1192.i = zext i8 %.1189.i to i64
  %.1194.i = shl nuw nsw i64 %.1192.i, 4
  %.1195.i = zext nneg i32 %4 to i64
  %.1196.i = or disjoint i64 %.1194.i, %.1195.i
  %.1199.i = mul i64 %.1196.i, %arg.a5
  %6 = getelementptr i8, ptr %.729.i, i64 %.966.0522.i
  %.1232.i = load i8, ptr %6, align 1, !noalias !0
  %.1234.i = zext i8 %.1232.i to i64
  %.1202.i = add nuw nsw i64 %"$phi308.0.2.1.i", %.1234.i
  %.1235.i = add i64 %.1202.i, %.1199.i
  %.1238.i = and i64 %.1235.i, 4294967295
  %.1263.i = getelementptr i8, ptr %.175, i64 %.1238.i
  %.1264.i = load i8, ptr %.1263.i, align 1, !noalias !0
  %7 = getelementptr i8, ptr %.910.i, i64 %.966.0522.i
  store i8 %.1264.i, ptr %7, align 1, !noalias !0
  %exitcond.not.i = icmp eq i64 %.11.i.i, %.1035.i
  br i1 %exitcond.not.i, label %B782.i, label %B498.if.i

_ZN14sparse_kernels8rounding9table_idsB4v141B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B782.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rounding_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
entry:
  %.14 = alloca i64, align 8
  store i64 0, ptr %.14, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v140B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #2
  %.28 = load i64, ptr %.14, align 8
  ret i64 %.28
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels8rounding9table_idsB4v141B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels8rounding9table_idsB4v141B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
