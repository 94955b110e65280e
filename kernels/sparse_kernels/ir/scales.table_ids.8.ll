; 70c5ecee325051bb9607c42ac78b905e

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v113B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11) unnamed_addr #0 {
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
  %.56 = add i64 %arg.a5, 32
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = load i64, ptr %.57, align 8
  %.59 = inttoptr i64 %.58 to ptr
  %.61 = load i64, ptr %.59, align 8
  %.62 = add i64 %arg.a5, 16
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
  %.134 = add i64 %arg.a9, 16
  %.135 = inttoptr i64 %.134 to ptr
  %.136 = load i64, ptr %.135, align 8
  %.139 = inttoptr i64 %.136 to ptr
  %.164 = add i64 %arg.a10, 32
  %.165 = inttoptr i64 %.164 to ptr
  %.166 = load i64, ptr %.165, align 8
  %.167 = inttoptr i64 %.166 to ptr
  %.169 = load i64, ptr %.167, align 8
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
  %.96.i = trunc i64 %arg.a4 to i16
  %.140.i = icmp sgt i64 %.205, 0
  br i1 %.140.i, label %B248.preheader.i, label %_ZN14sparse_kernels6scales9table_idsB4v114B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B248.preheader.i:                                 ; preds = %entry
  %.95.i = trunc i64 %arg.a3 to i16
  %.973.i = insertelement <16 x i64> poison, i64 %arg.a1, i64 0
  %.974.i = shufflevector <16 x i64> %.973.i, <16 x i64> poison, <16 x i32> zeroinitializer
  %.975.i = insertelement <16 x i64> poison, i64 %arg.a2, i64 0
  %.976.i = shufflevector <16 x i64> %.975.i, <16 x i64> poison, <16 x i32> zeroinitializer
  %.977.i = insertelement <16 x i16> poison, i16 %.95.i, i64 0
  %.978.i = shufflevector <16 x i16> %.977.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.979.i = insertelement <16 x i16> poison, i16 %.96.i, i64 0
  %.980.i = shufflevector <16 x i16> %.979.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B248.i

B248.i:                                           ; preds = %B994.i, %B248.preheader.i
  %row.2.0.i = phi i64 [ %spec.select.i, %B994.i ], [ %arg.a7, %B248.preheader.i ]
  %column.3.0.i = phi i64 [ %spec.select626.i, %B994.i ], [ %arg.a8, %B248.preheader.i ]
  %i.2.0.i = phi i64 [ %.257.i, %B994.i ], [ 0, %B248.preheader.i ]
  %.153.i = icmp slt i64 %row.2.0.i, %.61
  br i1 %.153.i, label %B270.i, label %B306.i

B270.i:                                           ; preds = %B248.i
  %.169.i = icmp slt i64 %row.2.0.i, 0
  %.170.i = select i1 %.169.i, i64 %.61, i64 0
  %0 = getelementptr i8, ptr %.67, i64 %row.2.0.i
  %.184.i = getelementptr i8, ptr %0, i64 %.170.i
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !0
  %.186.i = zext i8 %.185.i to i16
  br label %B306.i

B306.i:                                           ; preds = %B270.i, %B248.i
  %"$phi306.0.2.1.i" = phi i16 [ %.186.i, %B270.i ], [ 0, %B248.i ]
  %.203.i = sub i64 %.97, %column.3.0.i
  %.212.i = sub i64 %.205, %i.2.0.i
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.212.i, i64 %.203.i)
  %.16.i.i = tail call i64 @llvm.smin.i64(i64 %.169, i64 %.14.i.i)
  %.257.i = add nsw i64 %.16.i.i, %i.2.0.i
  %.295.i = icmp slt i64 %i.2.0.i, 0
  %.296.i = select i1 %.295.i, i64 %.25, i64 0
  %.297.i = add i64 %.296.i, %i.2.0.i
  %.300.i = icmp slt i64 %.297.i, 0
  br i1 %.300.i, label %B306.endif.else.if.i, label %B306.endif.else.endif.i, !prof !3

B608.preheader.i:                                 ; preds = %B522.if.i, %B306.endif.endif.endif.else.endif.endif.endif.i
  %.1094636.not.i = icmp eq i64 %.793.0.i, 0
  br i1 %.1094636.not.i, label %B888.i, label %B608.if.i

B888.i:                                           ; preds = %B608.if.i, %B608.preheader.i
  %.1396639.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.1396639.not.i, label %B994.i, label %B918.if.i

B994.i:                                           ; preds = %B918.if.i, %B888.i
  %.1552.i = icmp eq i64 %.429.i, %.97
  %.1557.i = zext i1 %.1552.i to i64
  %spec.select.i = add nsw i64 %row.2.0.i, %.1557.i
  %spec.select626.i = select i1 %.1552.i, i64 0, i64 %.429.i
  %.1584.i = icmp slt i64 %.257.i, %.205
  br i1 %.1584.i, label %B248.i, label %_ZN14sparse_kernels6scales9table_idsB4v114B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B306.endif.endif.i:                               ; preds = %B306.endif.else.endif.endif.endif.if.i, %B306.endif.else.endif.endif.endif.i
  %.285.sroa.13.0.i = phi i64 [ %.25, %B306.endif.else.endif.endif.endif.if.i ], [ %.285.sroa.13.1.i, %B306.endif.else.endif.endif.endif.i ]
  %.373.i = sub i64 %.285.sroa.13.0.i, %.285.sroa.0.3.i
  %.382.i = tail call i64 @llvm.smax.i64(i64 %.373.i, i64 0)
  %.398.i = getelementptr i64, ptr %.31, i64 %.285.sroa.0.3.i
  %.429.i = add nsw i64 %.16.i.i, %column.3.0.i
  %.467.i = icmp slt i64 %column.3.0.i, 0
  %.468.i = select i1 %.467.i, i64 %.97, i64 0
  %.469.i = add i64 %.468.i, %column.3.0.i
  %.472.i = icmp slt i64 %.469.i, 0
  br i1 %.472.i, label %B306.endif.endif.else.if.i, label %B306.endif.endif.else.endif.i, !prof !3

B306.endif.else.if.i:                             ; preds = %B306.i
  br label %B306.endif.else.endif.i

B306.endif.else.endif.i:                          ; preds = %B306.endif.else.if.i, %B306.i
  %.285.sroa.0.1.i = phi i64 [ 0, %B306.endif.else.if.i ], [ %.297.i, %B306.i ]
  %.305.not.i = icmp slt i64 %.297.i, %.25
  br i1 %.305.not.i, label %B306.endif.else.endif.endif.i, label %B306.endif.else.endif.if.i, !prof !4

B306.endif.else.endif.if.i:                       ; preds = %B306.endif.else.endif.i
  br label %B306.endif.else.endif.endif.i

B306.endif.else.endif.endif.i:                    ; preds = %B306.endif.else.endif.if.i, %B306.endif.else.endif.i
  %.285.sroa.0.3.i = phi i64 [ %.25, %B306.endif.else.endif.if.i ], [ %.285.sroa.0.1.i, %B306.endif.else.endif.i ]
  %.312.i = icmp slt i64 %.257.i, 0
  %.313.i = select i1 %.312.i, i64 %.25, i64 0
  %.314.i = add i64 %.313.i, %.257.i
  %.317.i = icmp slt i64 %.314.i, 0
  br i1 %.317.i, label %B306.endif.else.endif.endif.if.i, label %B306.endif.else.endif.endif.endif.i, !prof !3

B306.endif.else.endif.endif.if.i:                 ; preds = %B306.endif.else.endif.endif.i
  br label %B306.endif.else.endif.endif.endif.i

B306.endif.else.endif.endif.endif.i:              ; preds = %B306.endif.else.endif.endif.if.i, %B306.endif.else.endif.endif.i
  %.285.sroa.13.1.i = phi i64 [ 0, %B306.endif.else.endif.endif.if.i ], [ %.314.i, %B306.endif.else.endif.endif.i ]
  %.322.not.i = icmp slt i64 %.314.i, %.25
  br i1 %.322.not.i, label %B306.endif.endif.i, label %B306.endif.else.endif.endif.endif.if.i, !prof !4

B306.endif.else.endif.endif.endif.if.i:           ; preds = %B306.endif.else.endif.endif.endif.i
  br label %B306.endif.endif.i

B306.endif.endif.endif.i:                         ; preds = %B306.endif.endif.else.endif.endif.endif.if.i, %B306.endif.endif.else.endif.endif.endif.i
  %.457.sroa.13.0.i = phi i64 [ %.97, %B306.endif.endif.else.endif.endif.endif.if.i ], [ %.457.sroa.13.1.i, %B306.endif.endif.else.endif.endif.endif.i ]
  %.545.i = sub i64 %.457.sroa.13.0.i, %.457.sroa.0.3.i
  %.554.i = tail call i64 @llvm.smax.i64(i64 %.545.i, i64 0)
  %.570.i = getelementptr i8, ptr %.103, i64 %.457.sroa.0.3.i
  %.640.i = select i1 %.295.i, i64 %.205, i64 0
  %.641.i = add i64 %.640.i, %i.2.0.i
  %.644.i = icmp slt i64 %.641.i, 0
  br i1 %.644.i, label %B306.endif.endif.endif.else.if.i, label %B306.endif.endif.endif.else.endif.i, !prof !3

B306.endif.endif.else.if.i:                       ; preds = %B306.endif.endif.i
  br label %B306.endif.endif.else.endif.i

B306.endif.endif.else.endif.i:                    ; preds = %B306.endif.endif.else.if.i, %B306.endif.endif.i
  %.457.sroa.0.1.i = phi i64 [ 0, %B306.endif.endif.else.if.i ], [ %.469.i, %B306.endif.endif.i ]
  %.477.not.i = icmp slt i64 %.469.i, %.97
  br i1 %.477.not.i, label %B306.endif.endif.else.endif.endif.i, label %B306.endif.endif.else.endif.if.i, !prof !4

B306.endif.endif.else.endif.if.i:                 ; preds = %B306.endif.endif.else.endif.i
  br label %B306.endif.endif.else.endif.endif.i

B306.endif.endif.else.endif.endif.i:              ; preds = %B306.endif.endif.else.endif.if.i, %B306.endif.endif.else.endif.i
  %.457.sroa.0.3.i = phi i64 [ %.97, %B306.endif.endif.else.endif.if.i ], [ %.457.sroa.0.1.i, %B306.endif.endif.else.endif.i ]
  %.484.i = icmp slt i64 %.429.i, 0
  %.485.i = select i1 %.484.i, i64 %.97, i64 0
  %.486.i = add i64 %.485.i, %.429.i
  %.489.i = icmp slt i64 %.486.i, 0
  br i1 %.489.i, label %B306.endif.endif.else.endif.endif.if.i, label %B306.endif.endif.else.endif.endif.endif.i, !prof !3

B306.endif.endif.else.endif.endif.if.i:           ; preds = %B306.endif.endif.else.endif.endif.i
  br label %B306.endif.endif.else.endif.endif.endif.i

B306.endif.endif.else.endif.endif.endif.i:        ; preds = %B306.endif.endif.else.endif.endif.if.i, %B306.endif.endif.else.endif.endif.i
  %.457.sroa.13.1.i = phi i64 [ 0, %B306.endif.endif.else.endif.endif.if.i ], [ %.486.i, %B306.endif.endif.else.endif.endif.i ]
  %.494.not.i = icmp slt i64 %.486.i, %.97
  br i1 %.494.not.i, label %B306.endif.endif.endif.i, label %B306.endif.endif.else.endif.endif.endif.if.i, !prof !4

B306.endif.endif.else.endif.endif.endif.if.i:     ; preds = %B306.endif.endif.else.endif.endif.endif.i
  br label %B306.endif.endif.endif.i

B522.if.lr.ph.i:                                  ; preds = %B306.endif.endif.endif.else.endif.endif.endif.i
  %.981.i = insertelement <16 x i16> poison, i16 %"$phi306.0.2.1.i", i64 0
  %.982.i = shufflevector <16 x i16> %.981.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B522.if.i

B306.endif.endif.endif.else.if.i:                 ; preds = %B306.endif.endif.endif.i
  br label %B306.endif.endif.endif.else.endif.i

B306.endif.endif.endif.else.endif.i:              ; preds = %B306.endif.endif.endif.else.if.i, %B306.endif.endif.endif.i
  %.629.sroa.0.1.i = phi i64 [ 0, %B306.endif.endif.endif.else.if.i ], [ %.641.i, %B306.endif.endif.endif.i ]
  %.649.not.i = icmp slt i64 %.641.i, %.205
  br i1 %.649.not.i, label %B306.endif.endif.endif.else.endif.endif.endif.i, label %B306.endif.endif.endif.else.endif.if.i, !prof !4

B306.endif.endif.endif.else.endif.if.i:           ; preds = %B306.endif.endif.endif.else.endif.i
  br label %B306.endif.endif.endif.else.endif.endif.endif.i

B306.endif.endif.endif.else.endif.endif.endif.i:  ; preds = %B306.endif.endif.endif.else.endif.if.i, %B306.endif.endif.endif.else.endif.i
  %.629.sroa.0.3.i = phi i64 [ %.205, %B306.endif.endif.endif.else.endif.if.i ], [ %.629.sroa.0.1.i, %B306.endif.endif.endif.else.endif.i ]
  %.742.i = getelementptr i8, ptr %.211, i64 %.629.sroa.0.3.i
  %.793.0.i = and i64 %.16.i.i, 15
  %.824.i = and i64 %.16.i.i, -16
  %1 = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 15)
  %spec.select632.i = lshr i64 %1, 4
  %.908633.not.i = icmp eq i64 %spec.select632.i, 0
  br i1 %.908633.not.i, label %B608.preheader.i, label %B522.if.lr.ph.i

B522.if.i:                                        ; preds = %B522.if.i, %B522.if.lr.ph.i
  %.852.0635.i = phi i64 [ 0, %B522.if.lr.ph.i ], [ %.921.i, %B522.if.i ]
  %.855.0634.i = phi i64 [ %spec.select632.i, %B522.if.lr.ph.i ], [ %.917.i, %B522.if.i ]
  %.917.i = add nsw i64 %.855.0634.i, -1
  %.921.i = add nuw nsw i64 %.852.0635.i, 16
  %.985.i = getelementptr i64, ptr %.398.i, i64 %.852.0635.i
  %.987.i = load <16 x i64>, ptr %.985.i, align 8, !noalias !0
  %.988.i = lshr <16 x i64> %.987.i, %.974.i
  %.989.i = and <16 x i64> %.988.i, %.976.i
  %.990.i = trunc <16 x i64> %.989.i to <16 x i16>
  %.991.i = sub <16 x i16> %.978.i, %.990.i
  %2 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.991.i, <16 x i16> zeroinitializer)
  %3 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %2, <16 x i16> splat (i16 15))
  %.996.i = getelementptr i8, ptr %.570.i, i64 %.852.0635.i
  %.998.i = load <16 x i8>, ptr %.996.i, align 1, !noalias !0
  %.999.i = zext <16 x i8> %.998.i to <16 x i16>
  %.1000.i = mul <16 x i16> %3, %.980.i
  %.1001.i = add nuw nsw <16 x i16> %.982.i, %.999.i
  %.1002.i = add <16 x i16> %.1001.i, %.1000.i
  %.1003.i = getelementptr i16, ptr %.175, i64 %.852.0635.i
  store <16 x i16> %.1002.i, ptr %.1003.i, align 2, !noalias !0
  %.908.i = icmp samesign ugt i64 %.855.0634.i, 1
  br i1 %.908.i, label %B522.if.i, label %B608.preheader.i

B608.if.i:                                        ; preds = %B608.preheader.i, %B608.if.i
  %.1041.0638.i = phi i64 [ %.1103.i, %B608.if.i ], [ %.793.0.i, %B608.preheader.i ]
  %.1038.0637.i = phi i64 [ %.1107.i, %B608.if.i ], [ %.824.i, %B608.preheader.i ]
  %.1103.i = add nsw i64 %.1041.0638.i, -1
  %.1107.i = add nuw nsw i64 %.1038.0637.i, 1
  %.1145.i = icmp slt i64 %.1038.0637.i, 0
  %.1146.i = select i1 %.1145.i, i64 %.382.i, i64 0
  %4 = getelementptr i64, ptr %.398.i, i64 %.1038.0637.i
  %.1160.i = getelementptr i64, ptr %4, i64 %.1146.i
  %.1161.i = load i64, ptr %.1160.i, align 8, !noalias !0
  %.1163.i = lshr i64 %.1161.i, %arg.a1
  %.1165.i = and i64 %.1163.i, %arg.a2
  %.1170.i = sub i64 %arg.a3, %.1165.i
  %.1171.i = trunc i64 %.1170.i to i16
  %5 = tail call i16 @llvm.smax.i16(i16 %.1171.i, i16 0)
  %6 = tail call i16 @llvm.umin.i16(i16 %5, i16 15)
  %.1234.i = mul i16 %6, %.96.i
  %.1249.i = select i1 %.1145.i, i64 %.554.i, i64 0
  %7 = getelementptr i8, ptr %.570.i, i64 %.1038.0637.i
  %.1263.i = getelementptr i8, ptr %7, i64 %.1249.i
  %.1264.i = load i8, ptr %.1263.i, align 1, !noalias !0
  %.1268.i = zext i8 %.1264.i to i16
  %.1269.i = add nuw nsw i16 %"$phi306.0.2.1.i", %.1268.i
  %.1273.i = add i16 %.1269.i, %.1234.i
  %.1289.i = select i1 %.1145.i, i64 %.169, i64 0
  %8 = getelementptr i16, ptr %.175, i64 %.1038.0637.i
  %.1303.i = getelementptr i16, ptr %8, i64 %.1289.i
  store i16 %.1273.i, ptr %.1303.i, align 2, !noalias !0
  %.1094.i = icmp samesign ugt i64 %.1041.0638.i, 1
  br i1 %.1094.i, label %B608.if.i, label %B888.i

B918.if.i:                                        ; preds = %B888.i, %B918.if.i
  %.1340.0640.i = phi i64 [ %.1409.i, %B918.if.i ], [ 0, %B888.i ]
  %.1409.i = add nuw nsw i64 %.1340.0640.i, 1
  %9 = getelementptr i16, ptr %.175, i64 %.1340.0640.i
  %.1463.i = load i16, ptr %9, align 2, !noalias !0
  %.1465.i = zext i16 %.1463.i to i64
  %.1490.i = getelementptr i8, ptr %.139, i64 %.1465.i
  %.1491.i = load i8, ptr %.1490.i, align 1, !noalias !0
  %10 = getelementptr i8, ptr %.742.i, i64 %.1340.0640.i
  store i8 %.1491.i, ptr %10, align 1, !noalias !0
  %exitcond.not.i = icmp eq i64 %.16.i.i, %.1409.i
  br i1 %exitcond.not.i, label %B994.i, label %B918.if.i

_ZN14sparse_kernels6scales9table_idsB4v114B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B994.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_scales_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
entry:
  %.14 = alloca i64, align 8
  store i64 0, ptr %.14, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v113B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #2
  %.28 = load i64, ptr %.14, align 8
  ret i64 %.28
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.smax.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.umin.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.umin.i16(i16, i16) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6scales9table_idsB4v114B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6scales9table_idsB4v114B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIyLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
